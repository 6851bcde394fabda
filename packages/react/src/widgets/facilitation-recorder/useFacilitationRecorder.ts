'use client';

import {
  type CampaignSent,
  type CatalogueId,
  type Correction,
  type FacilitationEvent,
  type HelpGiven,
  parseFacilitationEvent,
  toInstant,
} from '@digital-facilitation/data-model';
import { type FormEvent, useRef } from 'react';
import type { EventContext } from '../../internal/event-context.js';
import type { FormAction } from '../../internal/form-action.js';
import { handOverRecord, type RecordRefused } from '../../internal/hand-over-record.js';
import { intentOf } from '../../internal/intent-of.js';
import { oncePosted } from '../../internal/once-posted.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { useErrorFocus } from '../../internal/use-error-focus.js';
import { useFacilitation } from '../../provider/context.js';
import { defaultLanguages, type RecorderLanguage } from './facilitation-recorder.defaults.js';
import { createEntry, createUndo, recorderContext } from './facilitation-recorder.record.js';
import {
  type RecorderAction,
  type RecorderDraft,
  type RecorderState,
  reduceRecorder,
  startRecorder,
} from './facilitation-recorder.state.js';

export type FacilitationRecorderReason = RecorderAction['type'];

export interface UseFacilitationRecorderOptions {
  /**
   * What is filled in, where the host controls it.
   * @since 0.1.0
   */
  value?: RecorderState | undefined;
  /**
   * What is filled in at first.
   * @default nothing
   * @since 0.1.0
   */
  defaultValue?: RecorderState | undefined;
  /**
   * Called at each change, with its reason.
   * @since 0.1.0
   */
  onValueChange?:
    | ((value: RecorderState, details: ChangeDetails<FacilitationRecorderReason>) => void)
    | undefined;
  /**
   * Called with each event: help given, campaign sent, or the correction that takes one back.
   * @since 0.1.0
   */
  onEventRecorded?:
    | ((
        record: HelpGiven | CampaignSent | Correction,
        details: ChangeDetails<'save' | 'undo'>,
      ) => void)
    | undefined;
  /**
   * Called where what the host put in `context` makes a record that cannot stand.
   * @since 0.1.0
   */
  onRecordRefused?: RecordRefused | undefined;
  /**
   * Role of the member of staff (a stakeholder type's id).
   * @default asked for
   * @since 0.1.0
   */
  providerRole?: CatalogueId | undefined;
  /**
   * Languages that a message or display can be in. With one there is nothing to ask.
   * @default English
   * @since 0.1.0
   */
  languages?: readonly RecorderLanguage[] | undefined;
  /**
   * What the record says besides what is filled in.
   * @since 0.1.0
   */
  context?: EventContext | undefined;
  /**
   * Where the form posts: an address, or a server action from React 19 on. Without it, entries stay
   * on the page. Keep the event from the posted form or from the callback, not from both: each makes
   * an event of its own.
   * @since 0.1.0
   */
  action?: FormAction | undefined;
}

/** State and handlers of the recorder, for a host that brings its own markup. */
export function useFacilitationRecorder(options: UseFacilitationRecorderOptions = {}) {
  const { providerRole, action, onEventRecorded, onRecordRefused } = options;
  const context = recorderContext(providerRole, options.context);
  const languages = options.languages ?? defaultLanguages;
  const rules = {
    askRole: providerRole === undefined,
    languages: languages.map(({ tag }) => tag),
  };
  const { createId, now } = useFacilitation();
  const [errorSummaryRef, focusErrors] = useErrorFocus();
  const [state, setState] = useControllable<RecorderState, FacilitationRecorderReason>({
    value: options.value,
    defaultValue: options.defaultValue ?? (() => startRecorder(rules)),
    onValueChange: options.onValueChange,
  });

  /** Several fields can be filled in before React renders again: when the script arrives late. */
  const unrendered = useRef<RecorderState>(undefined);

  function fill(draft: Partial<RecorderDraft>, event?: Event) {
    const next = reduceRecorder(unrendered.current ?? state, { type: 'fill', draft }, rules);
    unrendered.current = next;
    // A host that controls the value can refuse, and then the next begins at what it shows.
    queueMicrotask(() => {
      unrendered.current = undefined;
    });
    setState(next, { reason: 'fill', event });
  }

  function switchKind(event?: Event) {
    setState(reduceRecorder(state, { type: 'switch' }, rules), { reason: 'switch', event });
  }

  /** Hands over an event; the state moves on only where the event stands. */
  function record(
    input: HelpGiven | CampaignSent | Correction,
    next: RecorderState,
    details: ChangeDetails<'save' | 'undo'>,
  ) {
    handOverRecord<FacilitationEvent>(
      input,
      parseFacilitationEvent,
      (valid) => {
        oncePosted(action, () => setState(next, details));
        onEventRecorded?.(valid as HelpGiven | CampaignSent | Correction, details);
      },
      onRecordRefused,
    );
  }

  function save(event?: Event) {
    const id = createId();
    const at = toInstant(now());
    const next = reduceRecorder(state, { type: 'save', id, at }, rules);
    if (next.problems.length > 0) {
      setState(next, { reason: 'save', event });
      focusErrors();
      return false;
    }
    const { about, draft } = state;
    const input = createEntry({ about, id, at, draft, context, providerRole });
    record(input, next, { reason: 'save', event });
    return true;
  }

  function undo(event?: Event) {
    if (!state.saved || state.saved.undone) return;
    const next = reduceRecorder(state, { type: 'undo' }, rules);
    const at = toInstant(now());
    const input = createUndo({ id: createId(), at, replaces: state.saved.id, context });
    record(input, next, { reason: 'undo', event });
  }

  function submit(event?: FormEvent) {
    const intent = intentOf(event);
    const native = event?.nativeEvent;
    // First of all: a host's callback that throws must not send the page away.
    if (action === undefined || intent === 'switch') event?.preventDefault();
    if (intent === 'switch') switchKind(native);
    else if (intent === 'undo') undo(native);
    else if (!save(native)) event?.preventDefault();
  }

  return {
    state,
    languages,
    asksRole: rules.askRole,
    errorSummaryRef,
    fill,
    switchKind,
    save,
    undo,
    submit,
  };
}
