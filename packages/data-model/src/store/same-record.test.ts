import { expect, test } from 'vitest';
import { sameRecord } from './same-record.js';

test('records are the same whatever the order of their fields, at every depth', () => {
  const one = { a: 1, b: [{ c: 2, d: { e: 3, f: 4 } }] };
  const other = { b: [{ d: { f: 4, e: 3 }, c: 2 }], a: 1 };
  expect(sameRecord(one, other)).toBe(true);
});

test.each([
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: {} }, { a: [] }],
  [{ a: null }, {}],
])('%j and %j are not the same', (one, other) => {
  expect(sameRecord(one, other)).toBe(false);
});
