import type { BarrierSource, Respondent } from '../schemas/vocabulary.js';

const sources: Record<Respondent, BarrierSource> = {
  self: 'self-reported',
  carer: 'carer-reported',
  staff: 'staff-observed-and-confirmed',
  'not-stated': 'not-stated',
};

/** How a barrier counts as known, by who answered. */
export function barrierSourceOf(respondent: Respondent): BarrierSource {
  return sources[respondent];
}
