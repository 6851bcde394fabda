export {
  type AdjustmentFlagOptions,
  type AdjustmentFlagResult,
  readAdjustmentFlags,
} from './adjustment-flag.js';
export {
  communicationPreferenceFromPatient,
  communicationPreferenceToPatient,
} from './communication-preference.js';
export { consentFromFhir, consentToFhir } from './consent.js';
export { trustedPersonLinkFromBundle, trustedPersonLinkToBundle } from './trusted-person.js';
