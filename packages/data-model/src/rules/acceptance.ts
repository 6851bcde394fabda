import type { HelpOfferAnswer, OfferAcceptance } from '../schemas/vocabulary.js';

const acceptances: Record<HelpOfferAnswer, OfferAcceptance> = {
  'in-person': 'yes',
  phone: 'yes',
  // Help is wanted and found elsewhere: the offer of the practice's own help is declined.
  'someone-else-helps': 'no',
  'not-now': 'later',
  'not-online': 'prefers-non-digital',
};

/** What an answer to an offer of help means for the count of help wanted. */
export function acceptanceOf(answer: HelpOfferAnswer): OfferAcceptance {
  return acceptances[answer];
}
