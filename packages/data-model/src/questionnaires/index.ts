export type { Question, Questionnaire } from '../schemas/questionnaire.js';
export { askedQuestions } from './branches.js';
export {
  NONE_OF_THESE,
  PREFER_NOT_TO_SAY,
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';
export { reduceQuestionnaire } from './reduce.js';
export { resumeQuestionnaire } from './resume.js';
export {
  barriersOf,
  type Needs,
  needsOf,
  respondentOf,
  whatHelpsQuestionnaire,
} from './what-helps.js';
