import {
  acceptanceOf,
  type HelpOfferAnswer,
  type HelpOffered,
  helpOfferAnswers,
} from '@digital-facilitation/data-model';
import { type EventContext, eventBase } from '../../internal/event-context.js';

/** Where a person is in the offer: plain data, so that it can be posted and resumed. */
export interface HelpOfferState {
  at: 'asking' | 'answered';
  /** The chosen way; empty where none is. */
  chosen: HelpOfferAnswer | '';
  problem?: 'nothing-chosen' | undefined;
}

export type HelpOfferAction =
  | { type: 'choose'; way: HelpOfferAnswer | '' }
  | { type: 'answer' }
  | { type: 'change-answer' };

export const startHelpOffer: HelpOfferState = { at: 'asking', chosen: '' };

/** The next state of an offer. Pure: a page and a server that reads posted forms agree. */
export function reduceHelpOffer(state: HelpOfferState, action: HelpOfferAction): HelpOfferState {
  switch (action.type) {
    case 'choose':
      return { at: 'asking', chosen: action.way };
    case 'answer':
      return state.chosen === ''
        ? { ...state, problem: 'nothing-chosen' }
        : { at: 'answered', chosen: state.chosen };
    case 'change-answer':
      return { at: 'asking', chosen: state.chosen };
  }
}

/** Ways on offer, in the host's order. The one that is not online is there whatever the host says. */
export function waysOnOffer(
  ways: readonly HelpOfferAnswer[] = helpOfferAnswers,
): HelpOfferAnswer[] {
  return ways.includes('not-online') ? [...new Set(ways)] : [...new Set(ways), 'not-online'];
}

/** That an offer was made: its own id and moment. */
export interface OfferMade {
  id: string;
  offeredAt: string;
}

/** The event of an offer that was made, or of its answer. */
export function createHelpOffered(options: {
  eventId: string;
  at: string;
  offer: OfferMade;
  ways: readonly HelpOfferAnswer[];
  answer?: HelpOfferAnswer | undefined;
  context: EventContext;
}): HelpOffered {
  const { eventId, at, offer, ways, answer, context } = options;
  return {
    ...eventBase(context, eventId, at),
    kind: 'help-offered',
    subject: context.subject ?? { type: 'none' },
    setting: context.setting ?? 'online',
    services: [...(context.services ?? [])],
    offer: {
      ...offer,
      ways: [...ways],
      ...(answer
        ? { answer: { way: answer, accepted: acceptanceOf(answer), answeredAt: at } }
        : {}),
    },
  };
}
