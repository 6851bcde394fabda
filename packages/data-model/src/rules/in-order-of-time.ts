import type { Instant } from '../schemas/common.js';

/** Do steps stand in the order in which they happened? Two of the same moment may stand either way. */
export function inOrderOfTime(steps: readonly { at: Instant }[]): boolean {
  return steps.every(({ at }, index) => at >= (steps[index - 1]?.at ?? ''));
}
