import * as v from 'valibot';
import { acceptanceOf } from '../rules/acceptance.js';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  nonEmptyArray,
} from './common.js';
import {
  type HelpOfferAnswer,
  helpOfferAnswers,
  type OfferAcceptance,
  offerAcceptances,
} from './vocabulary.js';

/** An offer of help, and the answer to it once there is one: being asked and accepting are two facts. */
export interface HelpOffer {
  /** Stays the same when the offer is made, answered, and answered again. */
  id: EventId;
  offeredAt: Instant;
  /** The approach by which it reached the person, such as `tell-in-person` or `text-message`. */
  channel?: CatalogueId | undefined;
  /** Ways that were on offer. A way that is not online is always among them. */
  ways: HelpOfferAnswer[];
  /** Left out until the person answers. No answer is not a refusal. */
  answer?: HelpOfferReply | undefined;
}

/** What the person answered, and when. */
export interface HelpOfferReply {
  way: HelpOfferAnswer;
  /** What the answer means for the count of help wanted; follows from `way`. */
  accepted: OfferAcceptance;
  answeredAt: Instant;
  /** Why, where the person wanted to say: a barrier, or a word of the host's own. Never asked for. */
  reason?: CatalogueId | undefined;
}

export const helpOfferRules: readonly RecordRule<HelpOffer>[] = [
  {
    id: 'not-online-is-on-offer',
    description: 'A way that is not online is always among the ways on offer.',
    field: 'ways',
    holds: ({ ways }) => ways.includes('not-online'),
  },
  {
    id: 'answer-was-on-offer',
    description: 'The answer is one of the ways that were on offer.',
    field: 'answer',
    holds: ({ ways, answer }) => !answer || ways.includes(answer.way),
  },
  {
    id: 'acceptance-follows-answer',
    description: 'What counts as accepted follows from the way that was chosen.',
    field: 'answer',
    holds: ({ answer }) => !answer || answer.accepted === acceptanceOf(answer.way),
  },
  {
    id: 'answered-after-offered',
    description: 'An offer is answered after it was made, not before.',
    field: 'answer',
    holds: ({ offeredAt, answer }) => !answer || answer.answeredAt >= offeredAt,
  },
];

export const HelpOfferSchema = withRules(
  v.strictObject({
    id: EventIdSchema,
    offeredAt: InstantSchema,
    channel: v.optional(CatalogueIdSchema),
    ways: nonEmptyArray(v.picklist(helpOfferAnswers)),
    answer: v.optional(
      v.strictObject({
        way: v.picklist(helpOfferAnswers),
        accepted: v.picklist(offerAcceptances),
        answeredAt: InstantSchema,
        reason: v.optional(CatalogueIdSchema),
      }),
    ),
  }),
  helpOfferRules,
);
