import * as v from 'valibot';
import { withRules } from '../validation/rules.js';
import { SCHEMA_VERSION, type Subject, SubjectSchema } from './common.js';
import {
  type ReferralProgress,
  referralProgressEntries,
  referralRules,
} from './referral-progress.js';

/** A person was handed on to help elsewhere, and what became of it. */
export interface Referral extends ReferralProgress {
  schemaVersion: 1;
  subject: Subject;
}

export const ReferralSchema = withRules(
  v.strictObject({
    ...referralProgressEntries,
    schemaVersion: v.literal(SCHEMA_VERSION),
    subject: SubjectSchema,
  }),
  referralRules,
);
