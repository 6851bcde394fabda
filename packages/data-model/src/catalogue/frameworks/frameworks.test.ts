import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BarrierCrossMapSchema, FrameworkSchema } from '../../schemas/framework.js';
import { parseRecord } from '../../validation/index.js';
import { barrierIds, barriers, evidenceSourceIds } from '../index.js';
import {
  barrierCrossMaps,
  barriersInDimension,
  frameworkIds,
  frameworks,
  unmappedFrameworks,
} from './index.js';

/** The framework with this id. */
function framework(id: string) {
  const found = frameworks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no framework ${id}.`);
  return found;
}

const mapped = ['diap', 'dif', 'eds', 'mdls', 'gravity'] as const;

describe('frameworks', () => {
  test('share no part or step, so that one name stands for one thing', () => {
    const dimensions = frameworks.flatMap((one): string[] => one.dimensions);
    expect(new Set(dimensions).size).toBe(dimensions.length);
  });

  test('rest on sources of the catalogue', () => {
    const named = frameworks.flatMap(({ sources }) => sources);
    expect(named.filter((id) => !evidenceSourceIds.includes(id))).toEqual([]);
  });

  test('that are about an area say that they are never attached to a person', () => {
    const areas = frameworks.filter(({ measures }) => measures === 'area');
    expect(areas.map(({ id, cautions }) => [id, cautions])).toEqual([
      ['deri', ['never-of-a-person']],
    ]);
  });

  test('an area measure without that caution is refused', () => {
    const result = parseRecord(FrameworkSchema, { ...framework('deri'), cautions: [] });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
      'rule/area-never-of-a-person',
    ]);
  });

  test.each([
    ['eheals', ['does-not-follow-performance']],
    ['dhls', ['other-population', 'no-cut-off']],
    ['dhli', ['weak-privacy-part']],
  ])('%s says what it cannot do', (id, cautions) => {
    expect(framework(id).cautions).toEqual(cautions);
  });

  test('leave out a publisher that is not known', () => {
    const unknown = frameworks.filter(({ publisher }) => publisher === undefined);
    expect(unknown.map(({ id }) => id)).toEqual(['dif', 'dhls']);
  });
});

describe('cross-maps of barriers', () => {
  test.each(barrierCrossMaps.map((map) => [map.barrier, map] as const))(
    'that of %s is valid, and marked as inferred',
    (_barrier, map) => {
      expect(v.safeParse(BarrierCrossMapSchema, map).issues).toBeUndefined();
    },
  );

  test('there is one for each barrier, in the order of the catalogue', () => {
    expect(barrierCrossMaps.map(({ barrier }) => barrier)).toEqual([...barrierIds]);
  });

  test.each(mapped)('every part of %s that is named is one that it has', (id) => {
    const named = barrierCrossMaps.flatMap(({ dimensions }): string[] => dimensions[id] ?? []);
    const held: string[] = framework(id).dimensions;
    expect(named).not.toEqual([]);
    expect(named.filter((dimension) => !held.includes(dimension))).toEqual([]);
  });

  test('no part is named twice for one barrier', () => {
    for (const { dimensions } of barrierCrossMaps) {
      for (const named of Object.values(dimensions)) {
        expect(new Set<string>(named).size).toBe(named.length);
      }
    }
  });

  test('each barrier falls under the Digital Inclusion Framework, or there is a reason why not', () => {
    const neither = barrierCrossMaps.filter(
      ({ dimensions, outside }) => (dimensions.dif === undefined) === (outside?.dif === undefined),
    );
    expect(neither.map(({ barrier }) => barrier)).toEqual([]);
  });

  test('a barrier of staff or of the system lies with an organisation, and under no part', () => {
    const ofOrganisations = barriers.filter(({ holder }) => holder !== 'patient');
    for (const { id } of ofOrganisations) {
      const map = barrierCrossMaps.find(({ barrier }) => barrier === id);
      expect(map).toMatchObject({ dimensions: {}, outside: { dif: 'lies-with-an-organisation' } });
    }
  });

  test('a wish to speak to a person falls under nothing, because it is a choice', () => {
    const choices = barriers.flatMap(({ id, nature }) => (nature === 'choice' ? [id] : []));
    const maps = barrierCrossMaps.filter(({ barrier }) => choices.includes(barrier));
    expect(maps.map(({ dimensions, outside }) => [dimensions, outside])).toEqual([
      [{}, { dif: 'is-a-choice' }],
    ]);
  });

  test('no map repeats the domains that are on the barriers', () => {
    expect(barrierCrossMaps.filter(({ dimensions }) => 'idh' in dimensions)).toEqual([]);
  });

  test('each framework has a map, or there is a reason why not', () => {
    const others = frameworkIds.filter((id) => !['idh', ...mapped].includes(id));
    expect(Object.keys(unmappedFrameworks).toSorted()).toEqual(others.toSorted());
  });

  test('no barrier is mapped to a measure of an area', () => {
    expect(barrierCrossMaps.filter(({ dimensions }) => 'deri' in dimensions)).toEqual([]);
  });
});

describe('barriersInDimension', () => {
  test('finds the barriers of a part, in the order of the catalogue', () => {
    expect(barriersInDimension('mdls', 'accessible-internet')).toEqual([
      'data-cost',
      'no-connection',
    ]);
  });

  test.each(framework('idh').dimensions)(
    'takes the domain %s from the barriers themselves',
    (domain) => {
      const held = barriers.filter(({ domains }) => domains.some((one) => one === domain));
      expect(barriersInDimension('idh', domain as never)).toEqual(held.map(({ id }) => id));
    },
  );

  test('finds a barrier under each part that it falls under', () => {
    expect(barriersInDimension('dif', 'know')).toContain('not-told');
    expect(barriersInDimension('dif', 'confident-of-help')).toContain('not-told');
  });

  test('finds something under every part of every framework that is mapped', () => {
    const empty = ['idh', ...mapped].flatMap((id) =>
      framework(id).dimensions.filter(
        (dimension) => barriersInDimension(id as never, dimension as never).length === 0,
      ),
    );
    expect(empty).toEqual([]);
  });

  test('finds nothing under an index of areas or a scale of persons', () => {
    const others = frameworkIds.filter((id) => id !== 'idh' && !mapped.some((one) => one === id));
    const found = others.flatMap((id) =>
      framework(id).dimensions.flatMap((dimension) =>
        barriersInDimension(id as never, dimension as never),
      ),
    );
    expect(found).toEqual([]);
  });
});
