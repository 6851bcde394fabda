import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventId, eventIdTime, isEventId } from './event-id.js';

/** Any time that the 48 bits of an id can hold. */
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('a new event id', () => {
  test('is a UUID of version 7, at whatever time', () => {
    fc.assert(
      fc.property(times, (time) => isEventId(createEventId(time))),
      { numRuns: 1000 },
    );
  });

  test('holds the time at which it was made', () => {
    fc.assert(
      fc.property(times, (time) => eventIdTime(createEventId(time)) === time),
      { numRuns: 1000 },
    );
  });

  test('sorts after an id of an earlier time', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        fc.pre(one !== other);
        return createEventId(one) < createEventId(other) === one < other;
      }),
      { numRuns: 1000 },
    );
  });

  test('takes the time of the clock where none is given', () => {
    const before = Date.now();
    const time = eventIdTime(createEventId());
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  test('differs from the others of the same millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => createEventId(1_772_443_800_000));
    expect(new Set(ids).size).toBe(1000);
  });

  test('has its variant and version bits set and the others random', () => {
    const ids = Array.from({ length: 200 }, () => createEventId(0));
    expect(new Set(ids.map((id) => id[19]))).toEqual(new Set(['8', '9', 'a', 'b']));
    expect(new Set(ids.map((id) => id[14]))).toEqual(new Set(['7']));
    expect(new Set(ids.map((id) => id[15])).size).toBeGreaterThan(8);
  });
});

describe('event ids', () => {
  // The example of RFC 9562, appendix A.6.
  const example = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';

  test('the example of RFC 9562 is one', () => {
    expect(isEventId(example)).toBe(true);
  });

  test('the example of RFC 9562 holds its time', () => {
    expect(eventIdTime(example)).toBe(Date.parse('2022-02-22T19:22:22.000Z'));
  });

  test.each([
    ['upper case', example.toUpperCase()],
    ['one letter in upper case', '017F22e2-79b0-7cc3-98c4-dc0c0c07398f'],
    ['version 1', 'c232ab00-9414-11ec-b3c8-9f6bdeced846'],
    ['version 4', '919108f7-52d1-4320-9bac-f847db4148a8'],
    ['version 6', '1ec9414c-232a-6b00-b3c8-9f6bdeced846'],
    ['version 8', '2489e9ad-2ee2-8e00-8ec9-32d5f69181c0'],
    ['another variant', '017f22e2-79b0-7cc3-c8c4-dc0c0c07398f'],
    ['no hyphens', example.replaceAll('-', '')],
    ['braces', `{${example}}`],
    ['a URN', `urn:uuid:${example}`],
    ['a digit short', example.slice(0, -1)],
    ['a line break after it', `${example}\n`],
    ['the nil UUID', '00000000-0000-0000-0000-000000000000'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => {
    expect(isEventId(text)).toBe(false);
  });

  test('no time is read from text that is no event id', () => {
    expect(eventIdTime('919108f7-52d1-4320-9bac-f847db4148a8')).toBeUndefined();
  });
});
