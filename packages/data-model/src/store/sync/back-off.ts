/**
 * How long to wait after so many failures in a row, in milliseconds. The limit doubles with each
 * failure up to a cap; the wait lies between half of the limit and all of it, so that many devices
 * that failed together do not come back together.
 *
 * @param failures from 1
 */
export function backOff(
  failures: number,
  firstDelay: number,
  longestDelay: number,
  random: () => number,
): number {
  const limit = Math.min(longestDelay, firstDelay * 2 ** (failures - 1));
  return Math.round(limit / 2 + (random() * limit) / 2);
}
