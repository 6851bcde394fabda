import type { CatalogueId } from '../schemas/common.js';
import type { Questionnaire } from '../schemas/questionnaire.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { askedQuestions } from './branches.js';
import { firstConflict, problemOf } from './problems.js';
import { type QuestionnaireState, startQuestionnaire } from './questionnaire.js';

/** The ids of a list that are known, each once; none where it is no list. */
function knownIn(list: unknown, known: readonly CatalogueId[]): CatalogueId[] {
  return Array.isArray(list) ? [...new Set(list)].filter((id) => known.includes(id)) : [];
}

function resumeFrom(questionnaire: Questionnaire, kept: Record<string, unknown>) {
  const { questions } = questionnaire;
  const given = isJsonObject(kept.answers) ? kept.answers : {};
  const answers: QuestionnaireState['answers'] = Object.fromEntries(
    questions
      .map(({ id, options }) => [id, knownIn(given[id], options)] as const)
      .filter(([, chosen]) => chosen.length > 0),
  );
  const isOpen = ({ id }: { id: CatalogueId }) => !answers[id];
  const skipped = knownIn(
    kept.skipped,
    questions.filter(isOpen).map(({ id }) => id),
  );

  const asked = askedQuestions(questionnaire, { answers });
  const question = asked.find(({ id }) => id === kept.at);
  const stands =
    question !== undefined ||
    kept.at === 'check' ||
    (kept.at === 'done' && !firstConflict(asked, { answers }));
  const next = asked.find((open) => isOpen(open) && !skipped.includes(open.id));
  return {
    at: stands ? (kept.at as CatalogueId) : (next?.id ?? 'check'),
    answers,
    skipped,
    returning: question !== undefined && kept.returning === true,
    ...(question && kept.problem ? { problem: problemOf(question, answers[question.id]) } : {}),
  };
}

/**
 * A state that somebody kept, made sound for the questionnaire as it is now: from storage, from a posted
 * form, or from an earlier version. What the questionnaire does not know is left out. Where the person stood
 * at a question that is no longer asked, they go on at the first one that they have neither answered nor
 * skipped. It never throws: what is no state at all starts at the beginning.
 *
 * @example
 * const state = resumeQuestionnaire(questionnaire, JSON.parse(localStorage.getItem('answers') ?? 'null'));
 */
export function resumeQuestionnaire(
  questionnaire: Questionnaire,
  kept: unknown,
): QuestionnaireState {
  try {
    if (isJsonObject(kept)) return resumeFrom(questionnaire, kept);
  } catch {
    // A getter or a proxy that throws: nothing in it can be read.
  }
  return startQuestionnaire(questionnaire);
}
