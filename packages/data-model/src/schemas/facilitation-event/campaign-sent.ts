import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  CountSchema,
  LanguageTagSchema,
  NobodySchema,
  nonEmptyArray,
} from '../common.js';
import { type EventBase, eventBaseEntries } from './base.js';

/** Something was put up or sent to many people at once. Its reach is never counted as help. */
export interface CampaignSent extends EventBase {
  kind: 'campaign-sent';
  /** Always nobody: what goes to everyone is about no one. */
  subject: { type: 'none' };
  approach: CatalogueId;
  mode: 'passive';
  services: CatalogueId[];
  /** How many it was sent to; left out where that cannot be known, as with a poster. */
  reach?: number | undefined;
  /** Languages it was in, as BCP 47 tags. */
  languages: string[];
}

export const CampaignSentSchema = v.strictObject({
  ...eventBaseEntries,
  kind: v.literal('campaign-sent'),
  subject: NobodySchema,
  approach: CatalogueIdSchema,
  mode: v.literal('passive'),
  services: v.array(CatalogueIdSchema),
  reach: v.optional(CountSchema),
  languages: nonEmptyArray(LanguageTagSchema),
});
