import * as v from 'valibot';
import {
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
}

export const HelpOfferSchema = v.strictObject({
  id: EventIdSchema,
  offeredAt: InstantSchema,
  ways: nonEmptyArray(v.picklist(helpOfferAnswers)),
  answer: v.optional(
    v.strictObject({
      way: v.picklist(helpOfferAnswers),
      accepted: v.picklist(offerAcceptances),
      answeredAt: InstantSchema,
    }),
  ),
});
