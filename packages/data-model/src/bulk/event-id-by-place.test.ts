import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventId, isEventId } from '../identifiers/event-id.js';
import { isEventIdByPlace } from './event-id-by-place.js';

const anyId = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(createEventId);

test('an event id is one by either check', () => {
  fc.assert(fc.property(anyId, (id) => isEventIdByPlace(id) && isEventId(id)));
});

test('an id with any other letter at any place is judged alike', () => {
  const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
  const near = fc.constantFrom(...'0123456789abcdefgAF-7_/:`{');
  fc.assert(
    fc.property(anyId, fc.nat({ max: 35 }), fc.oneof(near, unit), (id, place, letter) => {
      const other = id.slice(0, place) + letter + id.slice(place + 1);
      expect(isEventIdByPlace(other)).toBe(isEventId(other));
    }),
    { numRuns: 5000 },
  );
});

test('an id that is longer or shorter is none', () => {
  const id = createEventId();
  for (const text of ['', id.slice(1), id.slice(0, -1), `${id}0`, ` ${id}`, `${id}\n`]) {
    expect(isEventIdByPlace(text)).toBe(false);
  }
});
