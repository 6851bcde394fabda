import {
  type CatalogueId,
  createEventId,
  type NeedsRecorded,
  NeedsRecordedSchema,
  parseRecord,
  type RecordIssue,
  toInstant,
} from '@digital-facilitation/data-model';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  reduceQuestionnaire,
  resumeQuestionnaire,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import type { EventContext } from '../../internal/event-context.js';
import { type FormSource, formText, formTexts } from '../../internal/form-data.js';
import { createNeedsRecorded } from './ask-what-helps.record.js';

const prefix = 'df-ask-what-helps';

/** Names under which AskWhatHelps posts. */
export const askWhatHelpsFields = {
  at: `${prefix}-at`,
  returning: `${prefix}-returning`,
  skipped: `${prefix}-skipped`,
  intent: `${prefix}-intent`,
  answer: (question: CatalogueId) => `${prefix}-${question}`,
} as const;

/** What a button asks for, as the value it posts: an action, or the question to change. */
export type AskWhatHelpsIntent =
  | 'continue'
  | 'skip'
  | 'back'
  | 'submit'
  | 'start-again'
  | `change:${string}`;

/** The action of a button's value. A form that was sent from a field means its first button. */
export function actionOf(intent: string, state: QuestionnaireState): QuestionnaireAction {
  if (intent.startsWith('change:')) return { type: 'change', question: intent.slice(7) };
  if (intent === 'skip' || intent === 'back' || intent === 'start-again') return { type: intent };
  return { type: state.at === 'check' ? 'submit' : 'continue' };
}

/** Where the person was when the form was sent. What does not belong to the questionnaire is left out. */
function postedState(form: FormSource): QuestionnaireState {
  const ids = whatHelpsQuestionnaire.questions.map(({ id }) => id);
  const at = formText(form, askWhatHelpsFields.at);
  return resumeQuestionnaire(whatHelpsQuestionnaire, {
    // The end is come to, and never posted from. Any other place that there is not means the beginning.
    at: at === 'check' || ids.includes(at) ? at : ids[0],
    answers: Object.fromEntries(
      ids.map((id) => [id, formTexts(form, askWhatHelpsFields.answer(id))]),
    ),
    skipped: formTexts(form, askWhatHelpsFields.skipped),
    returning: formText(form, askWhatHelpsFields.returning) === 'yes',
  });
}

/** What a posted form says: where the person is now, and the record where they have finished. */
export interface AskWhatHelpsFormResult {
  /** Give it to the widget as `defaultValue`, to show the next question or what could help. */
  state: QuestionnaireState;
  record?: NeedsRecorded | undefined;
  /** Why there is no record although the person has finished; empty otherwise. */
  issues: readonly RecordIssue[];
}

export interface ReadAskWhatHelpsOptions {
  /** Approaches that the practice offers, as for the widget. */
  available?: readonly CatalogueId[] | undefined;
  context?: EventContext | undefined;
  /** @default a UUID of version 7 */
  createId?: (() => string) | undefined;
  /** @default the server's clock */
  now?: (() => Date) | undefined;
}

/** Takes the step that a posted form asks for, and gives the record that the widget hands over in a browser. */
export function readAskWhatHelpsForm(
  form: FormSource,
  options: ReadAskWhatHelpsOptions = {},
): AskWhatHelpsFormResult {
  const { context = {}, available, createId = createEventId, now = () => new Date() } = options;
  const posted = postedState(form);
  const action = actionOf(formText(form, askWhatHelpsFields.intent), posted);
  const state = reduceQuestionnaire(whatHelpsQuestionnaire, posted, action);
  if (state.at !== 'done') return { state, issues: [] };
  const result = parseRecord(
    NeedsRecordedSchema,
    createNeedsRecorded({ eventId: createId(), at: toInstant(now()), state, available, context }),
  );
  return result.ok
    ? { state, record: result.record, issues: [] }
    : { state, issues: result.issues };
}
