import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Instant,
  InstantSchema,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type TrustedPersonBasis, trustedPersonBases } from './record-vocabulary.js';

/** What a person agreed to or refused, for which purpose, and whether they took it back. */
export interface Consent extends KeptRecord {
  subject: Subject;
  /** What for, in the host's own list of purposes. */
  purpose: CatalogueId;
  decision: 'agreed' | 'refused';
  /** On what ground it counts; left out where the person decided for themselves. */
  basis?: TrustedPersonBasis | undefined;
  /** Who said it; left out where nobody noted it. */
  givenBy?: 'patient' | 'trusted-person' | undefined;
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
    ...keptRecordEntries,
    subject: SubjectSchema,
    purpose: CatalogueIdSchema,
    decision: v.picklist(['agreed', 'refused']),
    basis: v.optional(v.picklist(trustedPersonBases)),
    givenBy: v.optional(v.picklist(['patient', 'trusted-person'])),
    decidedAt: InstantSchema,
    withdrawnAt: v.optional(InstantSchema),
  }),
  consentRules,
);
