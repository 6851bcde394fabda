import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff } from './back-off.js';

test('the wait lies between half of its limit and all of it', () => {
  expect(backOff(1, 1000, 60_000, () => 0)).toBe(500);
  expect(backOff(1, 1000, 60_000, () => 1)).toBe(1000);
  expect(backOff(3, 1000, 60_000, () => 0.5)).toBe(3000);
});

test('the wait never passes over the cap, however many failures there were', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = backOff(failures, 1000, 60_000, () => chance);
        expect(wait).toBeGreaterThanOrEqual(500);
        expect(wait).toBeLessThanOrEqual(60_000);
      },
    ),
  );
});
