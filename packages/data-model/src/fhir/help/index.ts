export { handedOverFromCommunication, handedOverToCommunication } from './handed-over.js';
export {
  helpGivenFromCommunication,
  helpGivenFromEncounter,
  helpGivenFromProcedure,
  helpGivenToCommunication,
  helpGivenToEncounter,
  helpGivenToProcedure,
} from './help-given.js';
export { helpOfferedFromCommunication, helpOfferedToCommunication } from './help-offered.js';
export { needsRecordedFromObservation, needsRecordedToObservation } from './needs-recorded.js';
export {
  outcomeReportedFromObservation,
  outcomeReportedToObservation,
} from './outcome-reported.js';
export { referralFromBundle, referralToBundle } from './referral.js';
export {
  supportNeedFromCondition,
  supportNeedFromObservation,
  supportNeedToCondition,
  supportNeedToObservation,
} from './support-need.js';
