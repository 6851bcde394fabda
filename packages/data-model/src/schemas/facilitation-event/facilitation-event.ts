import { unionBy } from '../../validation/union-by.js';
import { type CampaignSent, CampaignSentSchema } from './campaign-sent.js';
import { type Correction, CorrectionSchema } from './correction.js';
import { type HandedOver, HandedOverSchema } from './handed-over.js';
import { type HelpGiven, HelpGivenSchema } from './help-given.js';
import { type HelpOffered, HelpOfferedSchema } from './help-offered.js';
import { type NeedsRecorded, NeedsRecordedSchema } from './needs-recorded.js';
import { type OutcomeReported, OutcomeReportedSchema } from './outcome-reported.js';
import { type StaffTrained, StaffTrainedSchema } from './staff-trained.js';

/** One thing that happened in the help that people get with online services; told apart by `kind`. */
export type FacilitationEvent =
  | HelpOffered
  | HelpGiven
  | CampaignSent
  | HandedOver
  | NeedsRecorded
  | OutcomeReported
  | StaffTrained
  | Correction;

export type FacilitationEventKind = FacilitationEvent['kind'];

export const FacilitationEventSchema = /* @__PURE__ */ unionBy('kind', [
  HelpOfferedSchema,
  HelpGivenSchema,
  CampaignSentSchema,
  HandedOverSchema,
  NeedsRecordedSchema,
  OutcomeReportedSchema,
  StaffTrainedSchema,
  CorrectionSchema,
]);
