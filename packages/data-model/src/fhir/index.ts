export {
  type AdjustmentFlagOptions,
  type AdjustmentFlagResult,
  readAdjustmentFlags,
} from './adjustment-flag.js';
export {
  communicationPreferenceFromPatient,
  communicationPreferenceToPatient,
} from './communication-preference.js';
export {
  communityServiceFromHealthcareService,
  communityServiceToHealthcareService,
} from './community-service.js';
export { consentFromFhir, consentToFhir } from './consent.js';
export {
  helpGivenFromCommunication,
  helpGivenFromEncounter,
  helpGivenFromProcedure,
  helpGivenToCommunication,
  helpGivenToEncounter,
  helpGivenToProcedure,
} from './help-given.js';
export { helpOfferedFromCommunication, helpOfferedToCommunication } from './help-offered.js';
export {
  type BaseOptions,
  DEFAULT_FHIR_BASE,
  type FhirReader,
  type FhirWriter,
  type FromFhirOptions,
  type ToFhirOptions,
} from './mapping.js';
export { needsRecordedFromObservation, needsRecordedToObservation } from './needs-recorded.js';
export { organisationFromOrganization, organisationToOrganization } from './organisation.js';
export type { ProfileOptions, ResourceType } from './profiles.js';
export {
  type QuestionnaireToFhirOptions,
  questionnaireFromFhir,
  questionnaireToFhir,
} from './questionnaire.js';
export {
  questionnaireResponseFromFhir,
  questionnaireResponseToFhir,
} from './questionnaire-response.js';
export { referralFromBundle, referralToBundle } from './referral.js';
export type * from './resources.js';
export type { FromFhirResult, LossReason, LostElement, ToFhirResult } from './result.js';
export {
  stakeholderFromOrganization,
  stakeholderFromPractitionerRole,
  stakeholderToOrganization,
  stakeholderToPractitionerRole,
} from './stakeholder.js';
export {
  supportNeedFromCondition,
  supportNeedFromObservation,
  supportNeedToCondition,
  supportNeedToObservation,
} from './support-need.js';
export { trustedPersonLinkFromBundle, trustedPersonLinkToBundle } from './trusted-person.js';
