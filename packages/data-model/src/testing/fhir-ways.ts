import type * as fc from 'fast-check';
import type * as v from 'valibot';
import * as fhir from '../fhir/index.js';
import * as s from '../schemas/index.js';
import * as events from './arbitrary-events.js';
import * as forms from './arbitrary-questionnaires.js';
import * as records from './arbitrary-records.js';
import { communityServices } from './arbitrary-services.js';

/** A record and a resource, there and back. */
export interface Way {
  name: string;
  schema: v.GenericSchema;
  records: fc.Arbitrary<object>;
  to: (record: never) => fhir.ToFhirResult<object>;
  from: (input: unknown) => fhir.FromFhirResult<object>;
}

/** Every way that the kit has. */
export const ways: Way[] = [];
function way<R extends object>(
  name: string,
  schema: v.GenericSchema,
  arbitrary: fc.Arbitrary<R>,
  to: (record: R) => fhir.ToFhirResult<object>,
  from: (input: unknown) => fhir.FromFhirResult<R>,
): void {
  ways.push({ name, schema, records: arbitrary, to: to as Way['to'], from });
}
way(
  'help given, Procedure',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => fhir.helpGivenToProcedure(r),
  (i) => fhir.helpGivenFromProcedure(i),
);
way(
  'help given, Encounter',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => fhir.helpGivenToEncounter(r),
  (i) => fhir.helpGivenFromEncounter(i),
);
way(
  'help given, Communication',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => fhir.helpGivenToCommunication(r),
  (i) => fhir.helpGivenFromCommunication(i),
);
way(
  'help offered',
  s.HelpOfferedSchema,
  events.helpOffereds,
  (r) => fhir.helpOfferedToCommunication(r),
  (i) => fhir.helpOfferedFromCommunication(i),
);
way(
  'needs recorded',
  s.NeedsRecordedSchema,
  events.needsRecordeds,
  (r) => fhir.needsRecordedToObservation(r),
  (i) => fhir.needsRecordedFromObservation(i),
);
way(
  'support need, Condition',
  s.SupportNeedSchema,
  records.supportNeeds,
  (r) => fhir.supportNeedToCondition(r),
  (i) => fhir.supportNeedFromCondition(i),
);
way(
  'support need, Observation',
  s.SupportNeedSchema,
  records.supportNeeds,
  (r) => fhir.supportNeedToObservation(r),
  (i) => fhir.supportNeedFromObservation(i),
);
way(
  'communication preference',
  s.CommunicationPreferenceSchema,
  records.communicationPreferences,
  (r) => fhir.communicationPreferenceToPatient(r),
  (i) => fhir.communicationPreferenceFromPatient(i),
);
way(
  'referral',
  s.ReferralSchema,
  records.referrals,
  (r) => fhir.referralToBundle(r),
  (i) => fhir.referralFromBundle(i),
);
way(
  'consent',
  s.ConsentSchema,
  records.consents,
  (r) => fhir.consentToFhir(r),
  (i) => fhir.consentFromFhir(i),
);
way(
  'trusted person',
  s.TrustedPersonLinkSchema,
  records.trustedPersonLinks,
  (r) => fhir.trustedPersonLinkToBundle(r),
  (i) => fhir.trustedPersonLinkFromBundle(i),
);
way(
  'organisation',
  s.OrganisationSchema,
  records.organisations,
  (r) => fhir.organisationToOrganization(r),
  (i) => fhir.organisationFromOrganization(i),
);
way(
  'stakeholder, Organization',
  s.StakeholderSchema,
  records.stakeholders,
  (r) => fhir.stakeholderToOrganization(r),
  (i) => fhir.stakeholderFromOrganization(i),
);
way(
  'stakeholder, PractitionerRole',
  s.StakeholderSchema,
  records.stakeholders,
  (r) => fhir.stakeholderToPractitionerRole(r),
  (i) => fhir.stakeholderFromPractitionerRole(i),
);
way(
  'questionnaire',
  s.QuestionnaireSchema,
  forms.questionnaires,
  (r) => fhir.questionnaireToFhir(r),
  (i) => fhir.questionnaireFromFhir(i),
);
way(
  'questionnaire response',
  s.QuestionnaireResponseSchema,
  forms.questionnaireResponses,
  (r) => fhir.questionnaireResponseToFhir(r),
  (i) => fhir.questionnaireResponseFromFhir(i),
);
way(
  'community service',
  s.CommunityServiceSchema,
  communityServices,
  (r) => fhir.communityServiceToHealthcareService(r),
  (i) => fhir.communityServiceFromHealthcareService(i),
);
