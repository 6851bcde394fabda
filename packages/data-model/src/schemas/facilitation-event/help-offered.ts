import * as v from 'valibot';
import { acceptanceOf } from '../../rules/acceptance.js';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import { type CatalogueId, CatalogueIdSchema, type Subject, SubjectSchema } from '../common.js';
import { type HelpOffer, HelpOfferSchema } from '../help-offer.js';
import { type FacilitationSetting, facilitationSettings } from '../vocabulary.js';
import { type EventBase, eventBaseEntries } from './base.js';

/** Help was offered; the answer is there once the person gave one. */
export interface HelpOffered extends EventBase {
  kind: 'help-offered';
  subject: Subject;
  /** Where the offer was made. */
  setting: FacilitationSetting;
  /** Services that the offer was about; empty where it was about all. */
  services: CatalogueId[];
  offer: HelpOffer;
}

export const helpOfferedRules: readonly RecordRule<HelpOffered>[] = [
  areaIndexRule,
  {
    id: 'not-online-is-on-offer',
    description: 'A way that is not online is always among the ways on offer.',
    field: 'offer',
    holds: ({ offer }) => offer.ways.includes('not-online'),
  },
  {
    id: 'answer-was-on-offer',
    description: 'The answer is one of the ways that were on offer.',
    field: 'offer',
    holds: ({ offer }) => !offer.answer || offer.ways.includes(offer.answer.way),
  },
  {
    id: 'acceptance-follows-answer',
    description: 'What counts as accepted follows from the way that was chosen.',
    field: 'offer',
    holds: ({ offer }) => !offer.answer || offer.answer.accepted === acceptanceOf(offer.answer.way),
  },
  {
    id: 'answered-after-offered',
    description: 'An offer is answered after it was made, not before.',
    field: 'offer',
    holds: ({ offer }) => !offer.answer || offer.answer.answeredAt >= offer.offeredAt,
  },
];

export const HelpOfferedSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('help-offered'),
    subject: SubjectSchema,
    setting: v.picklist(facilitationSettings),
    services: v.array(CatalogueIdSchema),
    offer: HelpOfferSchema,
  }),
  helpOfferedRules,
);
