import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInstant } from '../identifiers/time.js';
import { feedDay, feedInstant } from './entry-time.js';

describe('a moment of a feed', () => {
  test.each([
    ['2026-03-15T10:30:45.123Z', '2026-03-15T10:30:45.123Z'],
    ['2026-03-15T10:30:45.123456Z', '2026-03-15T10:30:45.123Z'],
    ['2026-03-15T10:30:45+01:00', '2026-03-15T09:30:45.000Z'],
    ['2026-03-15 10:30', '2026-03-15T10:30:00.000Z'],
    ['2026-03-15', '2026-03-15T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(feedInstant(text)).toBe(instant);
  });

  test.each(['', 'yesterday', '15/03/2026', '2026-02-30T10:00:00Z', '2026-03-15T25:00:00Z'])(
    'is not %j',
    (text) => {
      expect(feedInstant(text)).toBeUndefined();
    },
  );

  test('is a moment of the kit or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const instant = feedInstant(text);
        return instant === undefined || isInstant(instant);
      }),
    );
  });

  test('falls on a day in London', () => {
    expect(feedDay('2026-06-14T23:30:00Z')).toBe('2026-06-15');
    expect(feedDay('2026-06-14')).toBe('2026-06-14');
  });
});
