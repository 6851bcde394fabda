// Re-exports only: a bundle that uses one kind of event then leaves out the others.
export { type EventBase, type ReportedBarrier, ReportedBarrierSchema } from './base.js';
export { type CampaignSent, CampaignSentSchema } from './campaign-sent.js';
export { type Correction, CorrectionSchema, correctionRules } from './correction.js';
export {
  type FacilitationEvent,
  type FacilitationEventKind,
  FacilitationEventSchema,
} from './facilitation-event.js';
export { type HandedOver, HandedOverSchema, handedOverRules } from './handed-over.js';
export { type HelpGiven, HelpGivenSchema, helpGivenRules } from './help-given.js';
export { type HelpOffered, HelpOfferedSchema } from './help-offered.js';
export { type NeedsRecorded, NeedsRecordedSchema, needsRecordedRules } from './needs-recorded.js';
export {
  type OutcomeReported,
  OutcomeReportedSchema,
  outcomeReportedRules,
} from './outcome-reported.js';
export { type StaffTrained, StaffTrainedSchema } from './staff-trained.js';
