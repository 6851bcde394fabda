import type { Stop } from './stops.js';

/** Two stops whose order on the keyboard is not their order for the eye. */
export interface OrderFault {
  before: Stop;
  after: Stop;
  how: 'up' | 'back';
}

function overlap(startOne: number, endOne: number, startOther: number, endOther: number): number {
  return Math.min(endOne, endOther) - Math.max(startOne, startOther);
}

/** Whether two stops stand in one row: they share at least half of the lower one's height. */
function sameRow(one: Stop, other: Stop): boolean {
  const shared = overlap(one.y, one.y + one.height, other.y, other.y + other.height);
  return shared >= Math.min(one.height, other.height) / 2;
}

function isBefore(one: Stop, other: Stop): boolean {
  return one.direction === 'rtl'
    ? one.x + one.width / 2 > other.x + other.width / 2
    : one.x + one.width / 2 < other.x + other.width / 2;
}

/**
 * Compares the order of stops with the order of reading: rows from the top, and in a row along the
 * direction of the text. To go up is right only to the next column.
 */
export function orderFaults(stops: readonly Stop[]): OrderFault[] {
  const still = stops.filter(({ fixed, width, height }) => !fixed && width > 0 && height > 0);
  return still.flatMap((after, index): OrderFault[] => {
    const before = still[index - 1];
    if (!before) return [];
    if (sameRow(before, after)) {
      const inside = overlap(before.x, before.x + before.width, after.x, after.x + after.width);
      const apart = inside < Math.min(before.width, after.width) / 2;
      return apart && isBefore(after, before) ? [{ before, after, how: 'back' }] : [];
    }
    const above = after.y + after.height <= before.y + 1;
    if (!above) return [];
    const shared = overlap(before.x, before.x + before.width, after.x, after.x + after.width);
    const nextColumn = shared <= 1 && isBefore(before, after);
    return nextColumn ? [] : [{ before, after, how: 'up' }];
  });
}
