'use client';

import {
  type HelpOfferAnswer,
  type HelpOffered,
  HelpOfferedSchema,
  parseRecord,
  toInstant,
} from '@digital-facilitation/data-model';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { EventContext } from '../../internal/event-context.js';
import type { FormAction } from '../../internal/form-action.js';
import { handOverRecord, type RecordRefused } from '../../internal/hand-over-record.js';
import { intentOf } from '../../internal/intent-of.js';
import { oncePosted } from '../../internal/once-posted.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { useErrorFocus } from '../../internal/use-error-focus.js';
import { useFacilitation } from '../../provider/context.js';
import type { HelpOfferIntent } from './help-offer.form.js';
import {
  createHelpOffered,
  type HelpOfferAction,
  type HelpOfferState,
  type OfferMade,
  reduceHelpOffer,
  startHelpOffer,
  waysOnOffer,
} from './help-offer.state.js';

export type HelpOfferReason = HelpOfferAction['type'];

export interface UseHelpOfferOptions {
  /**
   * Where the person is, where the host controls it.
   * @since 0.1.0
   */
  value?: HelpOfferState | undefined;
  /**
   * Where the person starts, for example what a server read from a posted form.
   * @default nothing chosen
   * @since 0.1.0
   */
  defaultValue?: HelpOfferState | undefined;
  /**
   * Called at each change, with its reason.
   * @since 0.1.0
   */
  onValueChange?:
    | ((value: HelpOfferState, details: ChangeDetails<HelpOfferReason>) => void)
    | undefined;
  /**
   * Called once, when the offer has come on screen: an offer without an answer is a fact too.
   * @since 0.1.0
   */
  onOfferMade?: ((record: HelpOffered) => void) | undefined;
  /**
   * Called with the offer and its answer; again where the person changes it.
   * @since 0.1.0
   */
  onOfferAnswered?: ((record: HelpOffered, details: ChangeDetails<'answer'>) => void) | undefined;
  /**
   * Called where what the host put in `context` makes a record that cannot stand.
   * @since 0.1.0
   */
  onRecordRefused?: RecordRefused | undefined;
  /**
   * Ways on offer, in order. `not-online` is added where it is missing.
   * @default all five
   * @since 0.1.0
   */
  ways?: readonly HelpOfferAnswer[] | undefined;
  /**
   * Id and moment of the offer, where the server has already made it.
   * @default made when the offer comes on screen
   * @since 0.1.0
   */
  offer?: OfferMade | undefined;
  /**
   * What the record says besides the answer.
   * @since 0.1.0
   */
  context?: EventContext | undefined;
  /**
   * Where the form posts: an address, or a server action from React 19 on. Without it, the answer
   * stays on the page. Keep the record from the posted form or from the callback, not from both: each
   * makes an event of its own.
   * @since 0.1.0
   */
  action?: FormAction | undefined;
}

const parse = (input: unknown) => parseRecord(HelpOfferedSchema, input);
const noContext: EventContext = {};

/** State and handlers of an offer of help, for a host that brings its own markup. */
export function useHelpOffer(options: UseHelpOfferOptions = {}) {
  const { onOfferMade, onOfferAnswered, onRecordRefused, context = noContext, action } = options;
  const { createId, now } = useFacilitation();
  const ways = waysOnOffer(options.ways);
  const [made, setMade] = useState(options.offer);
  const announced = useRef(false);
  const [errorSummaryRef, focusErrors] = useErrorFocus();
  const [state, setState] = useControllable<HelpOfferState, HelpOfferReason>({
    value: options.value,
    defaultValue: options.defaultValue ?? startHelpOffer,
    onValueChange: options.onValueChange,
  });

  function makeOffer(): OfferMade {
    return { id: createId(), offeredAt: toInstant(now()) };
  }

  // Time and randomness belong in an effect: in render they would differ between server and browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an offer is made once, whatever changes later.
  useEffect(() => {
    if (announced.current) return;
    announced.current = true;
    const offer = made ?? makeOffer();
    if (!made) setMade(offer);
    if (state.at !== 'asking' || !onOfferMade) return;
    const record = createHelpOffered({
      eventId: createId(),
      at: offer.offeredAt,
      offer,
      ways,
      context,
    });
    handOverRecord(record, parse, onOfferMade, onRecordRefused);
  }, []);

  function choose(way: HelpOfferAnswer | '', event?: Event) {
    setState(reduceHelpOffer(state, { type: 'choose', way }), { reason: 'choose', event });
  }

  function changeAnswer(event?: Event) {
    const next = reduceHelpOffer(state, { type: 'change-answer' });
    setState(next, { reason: 'change-answer', event });
  }

  function submit(event?: FormEvent) {
    if (intentOf(event) === ('change-answer' satisfies HelpOfferIntent)) {
      event?.preventDefault();
      changeAnswer(event?.nativeEvent);
      return;
    }
    const next = reduceHelpOffer(state, { type: 'answer' });
    const details = { reason: 'answer', event: event?.nativeEvent } as const;
    const posting = next.at === 'answered' ? action : undefined;
    if (posting === undefined) event?.preventDefault();
    oncePosted(posting, () => setState(next, details));
    if (next.at !== 'answered' || next.chosen === '') {
      focusErrors();
      return;
    }
    const at = toInstant(now());
    const record = createHelpOffered({
      eventId: createId(),
      at,
      offer: made ?? { id: createId(), offeredAt: at },
      ways,
      answer: next.chosen,
      context,
    });
    handOverRecord(record, parse, (valid) => onOfferAnswered?.(valid, details), onRecordRefused);
  }

  return { state, ways, offer: made, errorSummaryRef, choose, submit, changeAnswer };
}
