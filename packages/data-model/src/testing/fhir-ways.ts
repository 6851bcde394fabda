import type * as fc from 'fast-check';
import type * as v from 'valibot';
import * as directory from '../fhir/directory/index.js';
import * as help from '../fhir/help/index.js';
import type { FromFhirResult, ToFhirResult } from '../fhir/index.js';
import * as patient from '../fhir/patient/index.js';
import * as questionnaires from '../fhir/questionnaires/index.js';
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
  to: (record: never) => ToFhirResult<object>;
  from: (input: unknown) => FromFhirResult<object>;
}

/** Every way that the kit has. */
export const ways: Way[] = [];
function way<R extends object>(
  name: string,
  schema: v.GenericSchema,
  arbitrary: fc.Arbitrary<R>,
  to: (record: R) => ToFhirResult<object>,
  from: (input: unknown) => FromFhirResult<R>,
): void {
  ways.push({ name, schema, records: arbitrary, to: to as Way['to'], from });
}
way(
  'help given, Procedure',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => help.helpGivenToProcedure(r),
  (i) => help.helpGivenFromProcedure(i),
);
way(
  'help given, Encounter',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => help.helpGivenToEncounter(r),
  (i) => help.helpGivenFromEncounter(i),
);
way(
  'help given, Communication',
  s.HelpGivenSchema,
  events.helpGivens,
  (r) => help.helpGivenToCommunication(r),
  (i) => help.helpGivenFromCommunication(i),
);
way(
  'help offered',
  s.HelpOfferedSchema,
  events.helpOffereds,
  (r) => help.helpOfferedToCommunication(r),
  (i) => help.helpOfferedFromCommunication(i),
);
way(
  'needs recorded',
  s.NeedsRecordedSchema,
  events.needsRecordeds,
  (r) => help.needsRecordedToObservation(r),
  (i) => help.needsRecordedFromObservation(i),
);
way(
  'handed over',
  s.HandedOverSchema,
  events.handedOvers,
  (r) => help.handedOverToCommunication(r),
  (i) => help.handedOverFromCommunication(i),
);
way(
  'outcome reported',
  s.OutcomeReportedSchema,
  events.outcomesReported,
  (r) => help.outcomeReportedToObservation(r),
  (i) => help.outcomeReportedFromObservation(i),
);
way(
  'support need, Condition',
  s.SupportNeedSchema,
  records.supportNeeds,
  (r) => help.supportNeedToCondition(r),
  (i) => help.supportNeedFromCondition(i),
);
way(
  'support need, Observation',
  s.SupportNeedSchema,
  records.supportNeeds,
  (r) => help.supportNeedToObservation(r),
  (i) => help.supportNeedFromObservation(i),
);
way(
  'communication preference',
  s.CommunicationPreferenceSchema,
  records.communicationPreferences,
  (r) => patient.communicationPreferenceToPatient(r),
  (i) => patient.communicationPreferenceFromPatient(i),
);
way(
  'referral',
  s.ReferralSchema,
  records.referrals,
  (r) => help.referralToBundle(r),
  (i) => help.referralFromBundle(i),
);
way(
  'consent',
  s.ConsentSchema,
  records.consents,
  (r) => patient.consentToFhir(r),
  (i) => patient.consentFromFhir(i),
);
way(
  'trusted person',
  s.TrustedPersonLinkSchema,
  records.trustedPersonLinks,
  (r) => patient.trustedPersonLinkToBundle(r),
  (i) => patient.trustedPersonLinkFromBundle(i),
);
way(
  'organisation',
  s.OrganisationSchema,
  records.organisations,
  (r) => directory.organisationToOrganization(r),
  (i) => directory.organisationFromOrganization(i),
);
way(
  'stakeholder, Organization',
  s.StakeholderSchema,
  records.stakeholders,
  (r) => directory.stakeholderToOrganization(r),
  (i) => directory.stakeholderFromOrganization(i),
);
way(
  'stakeholder, PractitionerRole',
  s.StakeholderSchema,
  records.stakeholders,
  (r) => directory.stakeholderToPractitionerRole(r),
  (i) => directory.stakeholderFromPractitionerRole(i),
);
way(
  'questionnaire',
  s.QuestionnaireSchema,
  forms.questionnaires,
  (r) => questionnaires.questionnaireToFhir(r),
  (i) => questionnaires.questionnaireFromFhir(i),
);
way(
  'questionnaire response',
  s.QuestionnaireResponseSchema,
  forms.questionnaireResponses,
  (r) => questionnaires.questionnaireResponseToFhir(r),
  (i) => questionnaires.questionnaireResponseFromFhir(i),
);
way(
  'community service',
  s.CommunityServiceSchema,
  communityServices,
  (r) => directory.communityServiceToHealthcareService(r),
  (i) => directory.communityServiceFromHealthcareService(i),
);
