import type { CatalogueId } from '../schemas/common.js';
import type { Questionnaire } from '../schemas/questionnaire.js';
import { askedQuestions } from './branches.js';
import { firstConflict, problemOf } from './problems.js';
import {
  PREFER_NOT_TO_SAY,
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';

function without(list: readonly CatalogueId[], id: CatalogueId): CatalogueId[] {
  return list.filter((item) => item !== id);
}

/**
 * The place after a question: the next one that is asked, or the look at all answers. Whoever came from
 * that look goes back to it, by way of questions that a changed answer has opened.
 */
function after(questionnaire: Questionnaire, state: QuestionnaireState): CatalogueId {
  const asked = askedQuestions(questionnaire, state);
  const later = asked.slice(asked.findIndex(({ id }) => id === state.at) + 1);
  const next = state.returning
    ? later.find(
        ({ id, onlyAfter }) => onlyAfter && !state.answers[id] && !state.skipped.includes(id),
      )
    : later[0];
  return next?.id ?? 'check';
}

function before(questionnaire: Questionnaire, state: QuestionnaireState): CatalogueId {
  if (state.returning) return 'check';
  const asked = askedQuestions(questionnaire, state);
  const index = state.at === 'check' ? asked.length : asked.findIndex(({ id }) => id === state.at);
  return asked[Math.max(0, index - 1)]?.id ?? 'check';
}

function moveOn(questionnaire: Questionnaire, state: QuestionnaireState): QuestionnaireState {
  const at = after(questionnaire, state);
  return { ...state, at, returning: state.returning && at !== 'check', problem: undefined };
}

function skip(questionnaire: Questionnaire, state: QuestionnaireState): QuestionnaireState {
  const { [state.at]: _dropped, ...answers } = state.answers;
  const skipped = [...without(state.skipped, state.at), state.at];
  return moveOn(questionnaire, { ...state, answers, skipped });
}

/** Leads on from a question that there is no longer, as in a state that was kept; nothing else moves. */
function passBy(questionnaire: Questionnaire, state: QuestionnaireState): QuestionnaireState {
  return state.at === 'check' || state.at === 'done' ? state : moveOn(questionnaire, state);
}

/**
 * The end, where every answer can stand. A person can leave a question by "back" in the middle of a
 * choice: what conflicts is asked again; what says nothing counts as skipped.
 */
function finish(questionnaire: Questionnaire, state: QuestionnaireState): QuestionnaireState {
  const said = (id: CatalogueId) => state.answers[id] ?? [];
  // Answers to questions that are no longer asked fall away: the person no longer sees them.
  const asked = askedQuestions(questionnaire, state);
  const open = firstConflict(asked, state);
  if (open) {
    return { ...state, at: open.id, returning: true, problem: problemOf(open, said(open.id)) };
  }
  const ids = asked.map(({ id }) => id);
  const answered = asked
    .filter(({ id }) => said(id).some((option) => option !== PREFER_NOT_TO_SAY))
    .map(({ id }) => id);
  return {
    ...state,
    at: 'done',
    answers: Object.fromEntries(answered.map((id) => [id, said(id)])),
    skipped: ids.filter((id) => !answered.includes(id)),
  };
}

/**
 * The next state of a questionnaire. Pure, so that a page with JavaScript and a server that reads
 * posted forms come to the same result. An action that makes no sense where the person is (a posted
 * page can be old) leaves the state as it was. A state from outside goes through `resumeQuestionnaire` first.
 */
export function reduceQuestionnaire(
  questionnaire: Questionnaire,
  state: QuestionnaireState,
  action: QuestionnaireAction,
): QuestionnaireState {
  const question = questionnaire.questions.find(({ id }) => id === state.at);
  switch (action.type) {
    case 'choose': {
      if (!question) return state;
      const chosen = [...new Set(action.options)].filter((id) => question.options.includes(id));
      return {
        ...state,
        answers: { ...state.answers, [question.id]: chosen },
        skipped: without(state.skipped, question.id),
        problem: undefined,
      };
    }
    case 'continue':
    case 'skip': {
      if (!question) return passBy(questionnaire, state);
      if (action.type === 'skip') return skip(questionnaire, state);
      const chosen = state.answers[question.id] ?? [];
      const problem = problemOf(question, chosen);
      if (problem) return { ...state, problem };
      return chosen.includes(PREFER_NOT_TO_SAY)
        ? skip(questionnaire, state)
        : moveOn(questionnaire, state);
    }
    case 'back':
      return state.at === 'done'
        ? state
        : {
            ...state,
            at: before(questionnaire, state),
            returning: false,
            problem: undefined,
          };
    case 'change':
      return state.at === 'check' &&
        askedQuestions(questionnaire, state).some(({ id }) => id === action.question)
        ? { ...state, at: action.question, returning: true, problem: undefined }
        : state;
    case 'submit':
      return state.at === 'check' ? finish(questionnaire, state) : state;
    case 'start-again':
      return startQuestionnaire(questionnaire);
    default:
      // A page of an earlier release may post what this one does not know.
      return state;
  }
}
