import {
  createEventId,
  type HelpOfferAnswer,
  type HelpOffered,
  HelpOfferedSchema,
  helpOfferAnswers,
  isEventId,
  isInstant,
  parseRecord,
  type RecordIssue,
  toInstant,
} from '@digital-facilitation/data-model';
import type { EventContext } from '../../internal/event-context.js';
import { type FormSource, formText } from '../../internal/form-data.js';
import {
  createHelpOffered,
  type HelpOfferState,
  reduceHelpOffer,
  startHelpOffer,
  waysOnOffer,
} from './help-offer.state.js';

/** Names under which HelpOffer posts. */
export const helpOfferFields = {
  way: 'df-help-offer-way',
  offerId: 'df-help-offer-id',
  offeredAt: 'df-help-offer-offered-at',
  intent: 'df-help-offer-intent',
} as const;

/** What the form's buttons ask for. */
export type HelpOfferIntent = 'answer' | 'change-answer';

/** What a posted form says: where the person is now, and the record where there is an answer. */
export interface HelpOfferFormResult {
  /** Give it to the widget as `defaultValue`, to show the answer or what is missing. */
  state: HelpOfferState;
  record?: HelpOffered | undefined;
  /** Why there is no record although there is an answer; empty otherwise. */
  issues: readonly RecordIssue[];
}

export interface ReadHelpOfferOptions {
  ways?: readonly HelpOfferAnswer[] | undefined;
  context?: EventContext | undefined;
  /** @default a UUID of version 7 */
  createId?: (() => string) | undefined;
  /** @default the server's clock */
  now?: (() => Date) | undefined;
}

/**
 * Reads from a posted form the record that the widget hands over in a browser. What was posted is
 * checked: an offer's id or moment that cannot be is replaced, an unknown answer counts as none.
 */
export function readHelpOfferForm(
  form: FormSource,
  options: ReadHelpOfferOptions = {},
): HelpOfferFormResult {
  const { context = {}, createId = createEventId, now = () => new Date() } = options;
  const ways = waysOnOffer(options.ways);
  const posted = formText(form, helpOfferFields.way);
  const way = ways.find((item) => item === posted && helpOfferAnswers.includes(item)) ?? '';
  const chosen = reduceHelpOffer(startHelpOffer, { type: 'choose', way });
  if (formText(form, helpOfferFields.intent) === ('change-answer' satisfies HelpOfferIntent)) {
    return { state: chosen, issues: [] };
  }

  const state = reduceHelpOffer(chosen, { type: 'answer' });
  if (state.at !== 'answered' || way === '') return { state, issues: [] };
  const at = toInstant(now());
  const id = formText(form, helpOfferFields.offerId);
  const offeredAt = formText(form, helpOfferFields.offeredAt);
  const genuine = isEventId(id) && isInstant(offeredAt) && offeredAt <= at;
  const result = parseRecord(
    HelpOfferedSchema,
    createHelpOffered({
      eventId: createId(),
      at,
      offer: genuine ? { id, offeredAt } : { id: createId(), offeredAt: at },
      ways,
      answer: way,
      context,
    }),
  );
  return result.ok
    ? { state, record: result.record, issues: [] }
    : { state, issues: result.issues };
}
