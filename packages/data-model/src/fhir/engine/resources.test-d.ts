import type * as fhir4 from 'fhir/r4.js';
import { expectTypeOf, test } from 'vitest';
import type * as kit from './resources.js';

// Checked by `tsc --noEmit` at the root, not at run time: what the kit writes is what others read.

test('every resource of the kit is one of FHIR R4', () => {
  expectTypeOf<kit.Bundle<kit.Task | kit.ServiceRequest>>().toExtend<fhir4.Bundle>();
  expectTypeOf<kit.Bundle<kit.RelatedPerson | kit.FhirConsent>>().toExtend<fhir4.Bundle>();
  expectTypeOf<kit.Communication>().toExtend<fhir4.Communication>();
  expectTypeOf<kit.Condition>().toExtend<fhir4.Condition>();
  expectTypeOf<kit.Encounter>().toExtend<fhir4.Encounter>();
  expectTypeOf<kit.Extension>().toExtend<fhir4.Extension>();
  expectTypeOf<kit.FhirConsent>().toExtend<fhir4.Consent>();
  expectTypeOf<kit.FhirQuestionnaire>().toExtend<fhir4.Questionnaire>();
  expectTypeOf<kit.FhirQuestionnaireResponse>().toExtend<fhir4.QuestionnaireResponse>();
  expectTypeOf<kit.HealthcareService>().toExtend<fhir4.HealthcareService>();
  expectTypeOf<kit.Observation>().toExtend<fhir4.Observation>();
  expectTypeOf<kit.Organization>().toExtend<fhir4.Organization>();
  expectTypeOf<kit.Patient>().toExtend<fhir4.Patient>();
  expectTypeOf<kit.PractitionerRole>().toExtend<fhir4.PractitionerRole>();
  expectTypeOf<kit.Procedure>().toExtend<fhir4.Procedure>();
  expectTypeOf<kit.RelatedPerson>().toExtend<fhir4.RelatedPerson>();
  expectTypeOf<kit.ServiceRequest>().toExtend<fhir4.ServiceRequest>();
  expectTypeOf<kit.Task>().toExtend<fhir4.Task>();
});

test('a resource with a status that R4 does not have is none', () => {
  expectTypeOf<
    Omit<kit.Procedure, 'status'> & { status: 'done' }
  >().not.toExtend<fhir4.Procedure>();
});
