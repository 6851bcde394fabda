import * as v from 'valibot';
import { withRules } from '../../validation/rules.js';
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

export const HelpOfferedSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('help-offered'),
    subject: SubjectSchema,
    setting: v.picklist(facilitationSettings),
    services: v.array(CatalogueIdSchema),
    offer: HelpOfferSchema,
  }),
  [areaIndexRule],
);
