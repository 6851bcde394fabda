import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type Instant,
  InstantSchema,
  nonEmptyArray,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import {
  type TrustedPersonBasis,
  type TrustedPersonScope,
  trustedPersonBases,
  trustedPersonScopes,
} from './record-vocabulary.js';

/** A carer or trusted person who may use services for a patient. The surgery decides, and can end it. */
export interface TrustedPersonLink extends KeptRecord {
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
    description: 'A link names the patient and a trusted person, who is somebody else.',
    field: 'trustedPerson',
    holds: ({ subject, trustedPerson }) =>
      subject.type !== 'none' &&
      trustedPerson.type !== 'none' &&
      JSON.stringify(subject) !== JSON.stringify(trustedPerson),
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
    ...keptRecordEntries,
    subject: SubjectSchema,
    trustedPerson: SubjectSchema,
    basis: v.picklist(trustedPersonBases),
    scope: nonEmptyArray(v.picklist(trustedPersonScopes)),
    grantedAt: InstantSchema,
    grantedByRole: CatalogueIdSchema,
    reviewDueOn: v.optional(DaySchema),
    revokedAt: v.optional(InstantSchema),
  }),
  trustedPersonLinkRules,
);
