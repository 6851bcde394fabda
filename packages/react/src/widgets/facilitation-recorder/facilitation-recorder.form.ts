import {
  barrierSources,
  createEventId,
  durationBands,
  type FacilitationEvent,
  facilitationSettings,
  helpOutcomes,
  initiators,
  isEventId,
  isInstant,
  nonDigitalOfferedValues,
  parseFacilitationEvent,
  type RecordIssue,
  toInstant,
} from '@digital-facilitation/data-model';
import type { EventContext } from '../../internal/event-context.js';
import { type FormSource, formText, formTexts } from '../../internal/form-data.js';
import { createEntry, createUndo, recorderContext } from './facilitation-recorder.record.js';
import {
  emptyDraft,
  type RecorderDraft,
  type RecorderRules,
  type RecorderState,
  reduceRecorder,
} from './facilitation-recorder.state.js';

const prefix = 'df-facilitation-recorder';

/** Names under which FacilitationRecorder posts. */
export const facilitationRecorderFields = {
  about: `${prefix}-about`,
  intent: `${prefix}-intent`,
  savedId: `${prefix}-saved-id`,
  savedAt: `${prefix}-saved-at`,
  draft: (field: keyof RecorderDraft) => `${prefix}-${field}`,
} as const;

/** What the form's buttons ask for. */
export type RecorderIntent = 'save' | 'switch' | 'undo';

/** Whoever records help says how they know: "not stated" is for questions that a person may skip. */
export const knownSources = barrierSources.filter((source) => source !== 'not-stated');

function oneOf<TValue extends string>(list: readonly TValue[], text: string): TValue | '' {
  return list.find((item) => item === text) ?? '';
}

function postedDraft(form: FormSource, rules: RecorderRules): RecorderDraft {
  const text = (field: keyof RecorderDraft) =>
    formText(form, facilitationRecorderFields.draft(field));
  const texts = (field: keyof RecorderDraft) =>
    formTexts(form, facilitationRecorderFields.draft(field));
  return {
    service: text('service'),
    approach: text('approach'),
    outcome: oneOf(helpOutcomes, text('outcome')),
    duration: oneOf(durationBands, text('duration')),
    nonDigitalOffered: oneOf(nonDigitalOfferedValues, text('nonDigitalOffered')),
    role: text('role'),
    setting: oneOf(facilitationSettings, text('setting')),
    initiatedBy: oneOf(initiators, text('initiatedBy')),
    barriers: texts('barriers'),
    barrierSource: oneOf(knownSources, text('barrierSource')),
    reach: text('reach'),
    languages:
      rules.languages.length === 1
        ? emptyDraft(rules).languages
        : texts('languages').filter((tag) => rules.languages.includes(tag)),
  };
}

function postedState(form: FormSource, rules: RecorderRules): RecorderState {
  const id = formText(form, facilitationRecorderFields.savedId);
  const at = formText(form, facilitationRecorderFields.savedAt);
  return {
    about: formText(form, facilitationRecorderFields.about) === 'campaign' ? 'campaign' : 'help',
    draft: postedDraft(form, rules),
    problems: [],
    ...(isEventId(id) && isInstant(at) ? { saved: { id, at, undone: false } } : {}),
  };
}

/** What a posted form says: where the recorder is now, and the event where there is one. */
export interface FacilitationRecorderFormResult {
  /** Give it to the widget as `defaultValue`. */
  state: RecorderState;
  record?: FacilitationEvent | undefined;
  /** Why there is no record although the form was complete; empty otherwise. */
  issues: readonly RecordIssue[];
}

export interface ReadFacilitationRecorderOptions {
  /** As for the widget: asked for where it is left out. */
  providerRole?: string | undefined;
  /** Tags of the languages that a campaign can be in, as for the widget. @default ['en'] */
  languages?: readonly string[] | undefined;
  context?: EventContext | undefined;
  /** @default a UUID of version 7 */
  createId?: (() => string) | undefined;
  /** @default the server's clock */
  now?: (() => Date) | undefined;
}

/** Reads from a posted form the event that the widget hands over in a browser. */
export function readFacilitationRecorderForm(
  form: FormSource,
  options: ReadFacilitationRecorderOptions = {},
): FacilitationRecorderFormResult {
  const { providerRole, createId = createEventId, now = () => new Date() } = options;
  const context = recorderContext(providerRole, options.context);
  const rules = { askRole: providerRole === undefined, languages: options.languages ?? ['en'] };
  const posted = postedState(form, rules);
  const intent = formText(form, facilitationRecorderFields.intent);
  if (intent === 'switch') {
    return { state: reduceRecorder(posted, { type: 'switch' }, rules), issues: [] };
  }
  // Nothing that can be taken back: to save instead would record what nobody asked to.
  if (intent === 'undo' && !posted.saved) return { state: posted, issues: [] };

  const id = createId();
  const at = toInstant(now());
  const undoing = intent === 'undo';
  const state = undoing
    ? reduceRecorder(posted, { type: 'undo' }, rules)
    : reduceRecorder(posted, { type: 'save', id, at }, rules);
  if (state.problems.length > 0) return { state, issues: [] };

  const { about, draft, saved } = posted;
  const input =
    undoing && saved
      ? createUndo({ id, at, replaces: saved.id, context })
      : createEntry({ about, id, at, draft, context, providerRole });
  const result = parseFacilitationEvent(input);
  return result.ok
    ? { state, record: result.record, issues: [] }
    : { state: { ...posted, problems: [] }, issues: result.issues };
}
