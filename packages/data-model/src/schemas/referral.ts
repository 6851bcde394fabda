import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import { type Subject, SubjectSchema } from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import {
  type ReferralCapacity,
  type ReferralEnding,
  referralCapacities,
  referralEndings,
} from './record-vocabulary.js';
import {
  type ReferralProgress,
  referralProgressEntries,
  referralRules,
} from './referral-progress.js';

/** A person was handed on to help elsewhere, and what became of it. */
export interface Referral extends ReferralProgress, KeptRecord {
  subject: Subject;
  /** Whether the receiver has room, as it last said. */
  capacity?: ReferralCapacity | undefined;
  /** Why it came to its end. */
  closedReason?: ReferralEnding | undefined;
}

/** Those of every hand-over, and one for what its own record adds. */
export const referralRecordRules: readonly RecordRule<
  Pick<Referral, 'kind' | 'consent' | 'history' | 'closedReason'>
>[] = [
  ...referralRules,
  {
    id: 'reason-once-ended',
    description: 'Why a hand-over ended is said once it is closed, declined or without a reply.',
    field: 'closedReason',
    holds: ({ history, closedReason }) =>
      !closedReason || ['closed', 'declined', 'no-reply'].includes(`${history.at(-1)?.state}`),
  },
];

export const ReferralSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    ...referralProgressEntries,
    subject: SubjectSchema,
    capacity: v.optional(v.picklist(referralCapacities)),
    closedReason: v.optional(v.picklist(referralEndings)),
  }),
  referralRecordRules,
);
