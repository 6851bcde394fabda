import * as v from 'valibot';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import { type CatalogueId, CatalogueIdSchema, type Subject, SubjectSchema } from '../common.js';
import { type ReferralProgress, ReferralProgressSchema } from '../referral-progress.js';
import { type NonDigitalOffered, nonDigitalOfferedValues } from '../vocabulary.js';
import { type EventBase, eventBaseEntries } from './base.js';

/**
 * A person was signposted or referred to help elsewhere. A later event with the same `referral.id` tells of
 * a later state: events are never changed.
 */
export interface HandedOver extends EventBase {
  kind: 'handed-over';
  subject: Subject;
  /** Services that it was about; empty where it was about all. */
  services: CatalogueId[];
  referral: ReferralProgress;
  nonDigitalOffered: NonDigitalOffered;
}

export const handedOverRules: readonly RecordRule<HandedOver>[] = [areaIndexRule];

export const HandedOverSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('handed-over'),
    subject: SubjectSchema,
    services: v.array(CatalogueIdSchema),
    referral: ReferralProgressSchema,
    nonDigitalOffered: v.picklist(nonDigitalOfferedValues),
  }),
  handedOverRules,
);
