export {
  type QuestionnaireToFhirOptions,
  questionnaireFromFhir,
  questionnaireToFhir,
} from './questionnaire.js';
export {
  questionnaireResponseFromFhir,
  questionnaireResponseToFhir,
} from './questionnaire-response.js';
