'use client';

import {
  type CatalogueId,
  type NeedsRecorded,
  NeedsRecordedSchema,
  parseRecord,
  toInstant,
} from '@digital-facilitation/data-model';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  reduceQuestionnaire,
  resumeQuestionnaire,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import type { FormEvent } from 'react';
import type { EventContext } from '../../internal/event-context.js';
import type { FormAction } from '../../internal/form-action.js';
import { handOverRecord, type RecordRefused } from '../../internal/hand-over-record.js';
import { intentOf } from '../../internal/intent-of.js';
import { oncePosted } from '../../internal/once-posted.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { useErrorFocus } from '../../internal/use-error-focus.js';
import { useFacilitation } from '../../provider/context.js';
import { actionOf } from './ask-what-helps.form.js';
import { createNeedsRecorded, suggestionsFor } from './ask-what-helps.record.js';

export type AskWhatHelpsReason = QuestionnaireAction['type'];

export interface UseAskWhatHelpsOptions {
  /**
   * Where the person is, where the host controls it.
   * @since 0.1.0
   */
  value?: QuestionnaireState | undefined;
  /**
   * Where the person starts or resumes. A state that was kept may be from earlier questions: what these
   * do not have is left out.
   * @default the first question
   * @since 0.1.0
   */
  defaultValue?: QuestionnaireState | undefined;
  /**
   * Called at each change, with its reason.
   * @since 0.1.0
   */
  onValueChange?:
    | ((value: QuestionnaireState, details: ChangeDetails<AskWhatHelpsReason>) => void)
    | undefined;
  /**
   * Called with what the person said, once they have looked at their answers and gone on.
   * @since 0.1.0
   */
  onNeedsRecorded?: ((record: NeedsRecorded, details: ChangeDetails<'submit'>) => void) | undefined;
  /**
   * Called where what the host put in `context` makes a record that cannot stand.
   * @since 0.1.0
   */
  onRecordRefused?: RecordRefused | undefined;
  /**
   * Approaches that the practice offers. Hand-overs and the way that is not online always stay.
   * @default what any practice may have; the words then tell the person to ask
   * @since 0.1.0
   */
  available?: readonly CatalogueId[] | undefined;
  /**
   * What the record says besides the answers.
   * @since 0.1.0
   */
  context?: EventContext | undefined;
  /**
   * Where the form posts the finished answers: an address, or a server action from React 19 on.
   * Without it they stay on the page. Keep the record from the posted form or from the callback, not
   * from both: each makes an event of its own.
   * @since 0.1.0
   */
  action?: FormAction | undefined;
}

/** A state that a host kept is made sound: the questions may have changed since. */
const resume = (kept: unknown) => resumeQuestionnaire(whatHelpsQuestionnaire, kept);

const parse = (input: unknown) => parseRecord(NeedsRecordedSchema, input);

/** State and handlers of "What would help?", for a host that brings its own markup. */
export function useAskWhatHelps(options: UseAskWhatHelpsOptions = {}) {
  const { available, context = {}, action, onNeedsRecorded, onRecordRefused } = options;
  const { createId, now } = useFacilitation();
  const [errorSummaryRef, focusErrors] = useErrorFocus();
  const [state, setState] = useControllable<QuestionnaireState, AskWhatHelpsReason>({
    value: options.value && resume(options.value),
    defaultValue: () => resume(options.defaultValue),
    onValueChange: options.onValueChange,
  });

  /** Takes one step. Finishing hands over the record. */
  function dispatch(step: QuestionnaireAction, event?: Event): QuestionnaireState {
    const next = reduceQuestionnaire(whatHelpsQuestionnaire, state, step);
    const finished = next.at === 'done' && state.at !== 'done';
    oncePosted(finished ? action : undefined, () => setState(next, { reason: step.type, event }));
    if (next.problem) focusErrors();
    if (finished) {
      const record = createNeedsRecorded({
        eventId: createId(),
        at: toInstant(now()),
        state: next,
        available,
        context,
      });
      handOverRecord(
        record,
        parse,
        (valid) => onNeedsRecorded?.(valid, { reason: 'submit', event }),
        onRecordRefused,
      );
    }
    return next;
  }

  function submit(event?: FormEvent) {
    const step = actionOf(intentOf(event), state);
    // Only finished answers leave the page, and only where the host said where to.
    if (step.type !== 'submit' || action === undefined) event?.preventDefault();
    if (dispatch(step, event?.nativeEvent).problem) event?.preventDefault();
  }

  const index = whatHelpsQuestionnaire.questions.findIndex(({ id }) => id === state.at);
  return {
    state,
    /** The question being asked; none while answers are checked and after the end. */
    question: whatHelpsQuestionnaire.questions[index],
    /** The question's number, from 1. */
    number: index + 1,
    total: whatHelpsQuestionnaire.questions.length,
    suggestions: state.at === 'done' ? suggestionsFor(state, available) : [],
    errorSummaryRef,
    dispatch,
    submit,
  };
}
