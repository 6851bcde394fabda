import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  SCHEMA_VERSION,
  type Subject,
  SubjectSchema,
} from './common.js';
import {
  type TrustedPersonBasis,
  type TrustedPersonScope,
  trustedPersonBases,
  trustedPersonScopes,
} from './record-vocabulary.js';

/** A carer or trusted person who may use services for a patient. The surgery decides, and can end it. */
export interface TrustedPersonLink {
  id: EventId;
  schemaVersion: 1;
  /** The patient. */
  subject: Subject;
  /** The trusted person, by the host's own key or a pseudonym. */
  trustedPerson: Subject;
  basis: TrustedPersonBasis;
  scope: TrustedPersonScope[];
  grantedAt: Instant;
  /** Role that decided. */
  grantedByRole: CatalogueId;
  reviewDueOn?: Day | undefined;
  revokedAt?: Instant | undefined;
}

export const trustedPersonLinkRules: readonly RecordRule<TrustedPersonLink>[] = [
  {
    id: 'links-two-people',
    description: 'A link names both the patient and the trusted person.',
    field: 'trustedPerson',
    holds: ({ subject, trustedPerson }) => subject.type !== 'none' && trustedPerson.type !== 'none',
  },
  {
    id: 'revoked-after-granted',
    description: 'A link ends after it began.',
    field: 'revokedAt',
    holds: ({ grantedAt, revokedAt }) => revokedAt === undefined || revokedAt >= grantedAt,
  },
];

export const TrustedPersonLinkSchema = withRules(
  v.strictObject({
    id: EventIdSchema,
    schemaVersion: v.literal(SCHEMA_VERSION),
    subject: SubjectSchema,
    trustedPerson: SubjectSchema,
    basis: v.picklist(trustedPersonBases),
    scope: v.pipe(v.array(v.picklist(trustedPersonScopes)), v.minLength(1)),
    grantedAt: InstantSchema,
    grantedByRole: CatalogueIdSchema,
    reviewDueOn: v.optional(DaySchema),
    revokedAt: v.optional(InstantSchema),
  }),
  trustedPersonLinkRules,
);
