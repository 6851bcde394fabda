import * as v from 'valibot';
import { type CampaignSent, CampaignSentSchema } from './campaign-sent.js';
import { type Correction, CorrectionSchema } from './correction.js';
import { type HelpGiven, HelpGivenSchema } from './help-given.js';
import { type HelpOffered, HelpOfferedSchema } from './help-offered.js';
import { type NeedsRecorded, NeedsRecordedSchema } from './needs-recorded.js';

/** One thing that happened in the help that people get with online services; told apart by `kind`. */
export type FacilitationEvent = HelpOffered | HelpGiven | CampaignSent | NeedsRecorded | Correction;

export type FacilitationEventKind = FacilitationEvent['kind'];

export const FacilitationEventSchema = v.variant('kind', [
  HelpOfferedSchema,
  HelpGivenSchema,
  CampaignSentSchema,
  NeedsRecordedSchema,
  CorrectionSchema,
]);
