import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approaches } from '../catalogue/index.js';
import { approach } from '../testing/made-up.js';
import { contexts, ids, ROUTE, someBarriers } from '../testing/what-helps.js';
import { whatHelps } from './what-helps.js';

describe('the route that is not online', () => {
  test('is always suggested, whatever is asked and whatever is offered', () => {
    fc.assert(
      fc.property(someBarriers, contexts, (asked, context) =>
        ids(whatHelps(asked, context).suggestions).includes(ROUTE),
      ),
    );
  });

  test.each([
    ['none', []],
    ['those of the catalogue without it', approaches.filter(({ id }) => id !== ROUTE)],
    [
      'those of the catalogue with another stance for it',
      approaches.map((one) => (one.id === ROUTE ? { ...one, stance: 'mixed' as const } : one)),
    ],
    [
      'one that is always on offer online',
      [approach('chat', undefined, { stance: 'always', route: 'online' })],
    ],
  ])('is suggested once although a host gives other approaches: %s', (_which, given) => {
    const suggested = ids(
      whatHelps(['no-device', 'low-confidence'], { approaches: given }).suggestions,
    );
    expect(suggested.filter((id) => id === ROUTE)).toEqual([ROUTE]);
    expect(ids(whatHelps(['prefers-human'], { approaches: given }).suggestions)[0]).toBe(ROUTE);
  });

  test("is the host's own where one of its approaches is one", () => {
    const walkIn = approach('walk-in', undefined, { stance: 'always' });
    expect(ids(whatHelps(['low-confidence'], { approaches: [walkIn] }).suggestions)).toEqual([
      'walk-in',
    ]);
  });

  test('is suggested where nothing is asked, and then alone', () => {
    expect(ids(whatHelps([]).suggestions)).toEqual([ROUTE]);
  });

  test('has no reasons where nobody asked for it', () => {
    const route = whatHelps(['low-confidence']).suggestions.find(
      ({ approach }) => approach === ROUTE,
    );
    expect(route?.reasons).toEqual([]);
  });

  test('stands last where it answers nothing', () => {
    expect(ids(whatHelps(['low-confidence']).suggestions).at(-1)).toBe(ROUTE);
  });

  test('stands first where the person prefers to speak to a person', () => {
    fc.assert(
      fc.property(someBarriers, contexts, (asked, context) => {
        const { suggestions } = whatHelps([...asked, 'prefers-human'], context);
        return suggestions[0]?.approach === ROUTE;
      }),
    );
  });

  test('names the wish to speak to a person as its reason', () => {
    expect(whatHelps(['prefers-human']).suggestions[0]?.reasons).toEqual([
      { barrier: 'prefers-human', remit: 'within' },
    ]);
  });
});
