import type { CatalogueId } from '../schemas/common.js';
import type { Question } from '../schemas/questionnaire.js';
import { PREFER_NOT_TO_SAY, type QuestionnaireState } from './questionnaire.js';

/** Why nobody can go on from a question with what is chosen there. */
export function problemOf(
  { choose, exclusive }: Question,
  chosen: readonly CatalogueId[] = [],
): QuestionnaireState['problem'] {
  if (chosen.length === 0) return 'nothing-chosen';
  const standsAlone = (id: CatalogueId) => id === PREFER_NOT_TO_SAY || exclusive.includes(id);
  return chosen.length > 1 && (choose === 'one' || chosen.some(standsAlone))
    ? 'choices-conflict'
    : undefined;
}

/** The first of the asked questions whose answers cannot stand together; one without any is merely open. */
export function firstConflict(
  asked: readonly Question[],
  { answers }: Pick<QuestionnaireState, 'answers'>,
): Question | undefined {
  return asked.find((question) => problemOf(question, answers[question.id]) === 'choices-conflict');
}
