import { expect, test } from 'vitest';
import { orderFaults } from './order.js';
import type { Stop } from './stops.js';

function stop(where: string, x: number, y: number, more: Partial<Stop> = {}): Stop {
  return {
    where,
    x,
    y,
    width: 100,
    height: 40,
    direction: 'ltr',
    fixed: false,
    forced: false,
    ...more,
  };
}

function names(stops: readonly Stop[]): string[] {
  return orderFaults(stops).map(
    ({ before, after, how }) => `${before.where} ${how} ${after.where}`,
  );
}

test('rows from the top, each along the text, are in order', () => {
  expect(names([stop('a', 0, 0), stop('b', 200, 0), stop('c', 0, 60)])).toEqual([]);
});

test('to go back in a row is out of order', () => {
  expect(names([stop('a', 200, 0), stop('b', 0, 5)])).toEqual(['a back b']);
});

test('from right to left the row runs the other way', () => {
  const rtl = { direction: 'rtl' } as const;
  expect(names([stop('a', 200, 0, rtl), stop('b', 0, 0, rtl)])).toEqual([]);
  expect(names([stop('a', 0, 0, rtl), stop('b', 200, 0, rtl)])).toEqual(['a back b']);
});

test('to go up in the same column is out of order', () => {
  expect(names([stop('a', 0, 100), stop('b', 0, 0)])).toEqual(['a up b']);
});

test('to go up to the next column is in order', () => {
  expect(names([stop('a', 0, 100), stop('b', 0, 200), stop('c', 300, 0)])).toEqual([]);
});

test('what is fixed to the window has no place in the order', () => {
  expect(names([stop('a', 0, 500), stop('b', 0, 0, { fixed: true }), stop('c', 0, 600)])).toEqual(
    [],
  );
});
