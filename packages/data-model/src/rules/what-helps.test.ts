import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approaches, approachIds, barrierIds, barriers } from '../catalogue/index.js';
import { approach, barrier } from '../testing/made-up.js';
import { contexts, ids, ROUTE, someBarriers } from '../testing/what-helps.js';
import { whatHelps } from './what-helps.js';

describe('hand-overs', () => {
  test.each(barriers.filter(({ remit }) => remit === 'beyond').map(({ id }) => id))(
    '%s, which is beyond the health service, always has one',
    (id) => {
      fc.assert(
        fc.property(someBarriers, contexts, (asked, context) => {
          const { handOvers } = whatHelps([...asked, id], context);
          return handOvers.some(({ reasons }) => reasons.some(({ barrier }) => barrier === id));
        }),
      );
    },
  );

  test('are the suggestions that hand over, in the same order', () => {
    fc.assert(
      fc.property(someBarriers, contexts, (asked, context) => {
        const { suggestions, handOvers } = whatHelps(asked, context);
        expect(handOvers).toEqual(suggestions.filter(({ delivery }) => delivery === 'hand-over'));
      }),
    );
  });

  test('are suggested although the practice does not offer them itself', () => {
    expect(ids(whatHelps(['no-device'], { available: [] }).handOvers)).not.toEqual([]);
  });
});

describe('what the practice offers', () => {
  test('limits the suggestions to it, to hand-overs and to the route that is not online', () => {
    fc.assert(
      fc.property(someBarriers, fc.subarray([...approachIds]), (asked, available) => {
        const others = whatHelps(asked, { available }).suggestions.filter(
          ({ approach, delivery }) =>
            delivery !== 'hand-over' &&
            approach !== ROUTE &&
            !available.some((id) => id === approach),
        );
        return others.length === 0;
      }),
    );
  });

  test('is everything for planners where it is left out', () => {
    const planning = { audience: 'planning' } as const;
    expect(whatHelps([...barrierIds], planning)).toEqual(
      whatHelps([...barrierIds], { ...planning, available: approachIds }),
    );
  });

  test('is everything but the parts of this kit for a person where it is left out', () => {
    const all = ids(whatHelps([...barrierIds], { available: approachIds }).suggestions);
    const kit = approaches.filter(({ kind }) => kind === 'kit').map(({ id }): string => id);
    expect(kit.filter((id) => all.includes(id))).not.toEqual([]);
    expect(ids(whatHelps([...barrierIds]).suggestions).toSorted()).toEqual(
      all.filter((id) => !kit.includes(id)).toSorted(),
    );
  });

  test('may hold parts of this kit, which are then suggested to a person', () => {
    const { suggestions } = whatHelps(['low-confidence'], { available: ['practice-mode'] });
    expect(ids(suggestions)).toContain('practice-mode');
  });

  test('leaves a barrier unanswered where nothing that it offers answers it', () => {
    expect(whatHelps(['low-confidence'], { available: [] }).unanswered).toEqual(['low-confidence']);
  });
});

describe('the audience', () => {
  test('of a person gets nothing that is aimed at staff or at the system alone', () => {
    for (const id of ids(whatHelps([...barrierIds]).suggestions)) {
      const targets = approaches.find((approach) => approach.id === id)?.targets ?? [];
      expect(targets.some((target) => target === 'patient' || target === 'carer')).toBe(true);
    }
  });

  test.each(['design', 'system'] as const)(
    'of a person gets no approach of kind %s, although it is aimed at patients',
    (kind) => {
      const approaches = [approach('work', { inferred: true }, { kind, targets: ['patient'] })];
      const barriers = [barrier('one', ['work'])];
      expect(ids(whatHelps(['one'], { approaches, barriers }).suggestions)).toEqual([ROUTE]);
      expect(
        ids(whatHelps(['one'], { approaches, barriers, audience: 'planning' }).suggestions),
      ).toEqual(['work', ROUTE]);
    },
  );

  test('of planners gets everything that answers a barrier', () => {
    const named = new Set<string>(barriers.flatMap(({ mitigations }) => mitigations));
    const suggested = ids(whatHelps([...barrierIds], { audience: 'planning' }).suggestions);
    expect(new Set(suggested)).toEqual(named.add(ROUTE));
  });

  test('is a person where it is left out', () => {
    expect(whatHelps(['too-many-apps'])).toEqual(
      whatHelps(['too-many-apps'], { audience: 'person' }),
    );
  });
});

describe('every barrier of a patient', () => {
  const held = barriers.filter(({ holder }) => holder === 'patient').map(({ id }) => id);

  test.each(held)('%s gets a suggestion', (id) => {
    expect(whatHelps([id]).suggestions).not.toEqual([]);
  });

  // Nothing but work on the service itself answers a poor website: see the catalogue.
  test.each(held)('%s gets one that answers it where all that there is, is offered', (id) => {
    expect(whatHelps([id], { available: approachIds }).unanswered).toEqual([]);
  });
});
