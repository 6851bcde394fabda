import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  SCHEMA_VERSION,
  type Subject,
  SubjectSchema,
} from './common.js';

/** What a person agreed to or refused, for which purpose, and whether they took it back. */
export interface Consent {
  id: EventId;
  schemaVersion: 1;
  subject: Subject;
  /** What for, in the host's own list of purposes. */
  purpose: CatalogueId;
  decision: 'agreed' | 'refused';
  decidedAt: Instant;
  withdrawnAt?: Instant | undefined;
}

export const consentRules: readonly RecordRule<Consent>[] = [
  {
    id: 'withdrawn-after-decided',
    description: 'Only what was agreed is withdrawn, and after it was agreed.',
    field: 'withdrawnAt',
    holds: ({ decision, decidedAt, withdrawnAt }) =>
      withdrawnAt === undefined || (decision === 'agreed' && withdrawnAt >= decidedAt),
  },
];

export const ConsentSchema = withRules(
  v.strictObject({
    id: EventIdSchema,
    schemaVersion: v.literal(SCHEMA_VERSION),
    subject: SubjectSchema,
    purpose: CatalogueIdSchema,
    decision: v.picklist(['agreed', 'refused']),
    decidedAt: InstantSchema,
    withdrawnAt: v.optional(InstantSchema),
  }),
  consentRules,
);
