export {
  communicationPreferenceFromPatient,
  communicationPreferenceToPatient,
} from './communication-preference.js';
export { consentFromFhir, consentToFhir } from './consent.js';
export { trustedPersonLinkFromBundle, trustedPersonLinkToBundle } from './trusted-person.js';
