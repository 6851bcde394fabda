import { describe, expect, test } from 'vitest';
import * as catalogue from '../catalogue/index.js';
import { approach, barrier } from '../testing/made-up.js';
import type { CatalogueLists } from './catalogue-lists.js';
import { catalogueRules, checkCatalogue } from './check-catalogue.js';

const always = approach('walk-in', undefined, { stance: 'always', providers: ['practice'] });

/** A small catalogue that is whole. */
const small: CatalogueLists = {
  barriers: [barrier('no-phone', ['walk-in'], { affectedGroups: [] })],
  approaches: [always],
  patientGroups: [],
  services: [],
  stakeholderTypes: [],
  drivers: [],
  enablers: [],
  challenges: [],
  policies: [],
  trainingTopics: [],
  evidenceSources: [],
};

const faults = (change: Partial<CatalogueLists>) =>
  checkCatalogue({ ...small, ...change }).map(({ path, code }) => `${path} ${code}`);

function policy(id: string, supersedes: string[]) {
  return {
    id,
    published: '2025',
    status: 'in-force' as const,
    addressesFacilitation: 'silent' as const,
    supersedes,
    sources: ['a-source'],
    enteredOn: '2026-01-01',
  };
}

test("the kit's own catalogue has no fault: every reference leads somewhere, every rule is kept", () => {
  expect(checkCatalogue(catalogue)).toEqual([]);
});

test('a small catalogue that is whole has no fault', () => {
  expect(faults({})).toEqual([]);
});

describe('a catalogue', () => {
  test('with a mitigation that leads nowhere is told where', () => {
    expect(
      faults({ barriers: [barrier('no-phone', ['walk-in', 'fly'], { affectedGroups: [] })] }),
    ).toEqual(['/barriers/0/mitigations/1 rule/in-catalogue']);
  });

  test('with a source that leads nowhere is told where', () => {
    const cited = barrier('no-phone', ['walk-in'], {
      affectedGroups: [],
      evidence: { grade: 'C', sources: ['lost'] },
    });
    expect(faults({ barriers: [cited] })).toEqual([
      '/barriers/0/evidence/sources/0 rule/in-catalogue',
    ]);
  });

  test('with an entry of the wrong shape is told where', () => {
    const broken = { ...barrier('no-phone', [], { affectedGroups: [] }) };
    expect(faults({ barriers: [broken] })).toEqual(['/barriers/0/mitigations bad-format']);
  });

  test('with one id twice is told', () => {
    expect(faults({ approaches: [always, always] })).toEqual(['/approaches/1/id rule/ids-differ']);
  });

  test('with a barrier beyond the remit and no hand-over is told', () => {
    const beyond = barrier('no-phone', ['walk-in'], { affectedGroups: [], remit: 'beyond' });
    expect(faults({ barriers: [beyond] })).toEqual(['/barriers/0 rule/beyond-has-hand-over']);
  });

  test('with a mitigation named twice is told', () => {
    const twice = barrier('no-phone', ['walk-in', 'walk-in'], { affectedGroups: [] });
    expect(faults({ barriers: [twice] })).toEqual(['/barriers/0 rule/names-once']);
  });

  test('with an active approach that nobody provides is told', () => {
    const nobody = approach('chat', undefined, { providers: [] });
    expect(faults({ approaches: [always, nobody] })).toEqual([
      '/approaches/1 rule/active-names-provider',
    ]);
  });

  test('whose only way that is always on offer is online is told', () => {
    const online = { ...always, route: 'online' as const };
    expect(faults({ approaches: [online] })).toEqual([
      '/approaches/0 rule/always-on-offer-is-offline',
    ]);
  });

  test('with nothing that is always on offer is told', () => {
    expect(faults({ approaches: [{ ...always, stance: 'reactive' }] })).toEqual([
      '/approaches rule/way-that-is-not-online',
    ]);
  });

  test('with policies that replace each other in a circle is told of each', () => {
    const policies = [
      policy('a', ['b']),
      policy('b', ['c']),
      policy('c', ['a']),
      policy('d', ['a']),
    ];
    const evidenceSources = [
      { id: 'a-source', citation: 'A source', kind: 'standard' as const, enteredOn: '2026-01-01' },
    ];
    expect(faults({ policies, evidenceSources })).toEqual([
      '/policies/0 rule/supersedes-no-circle',
      '/policies/1 rule/supersedes-no-circle',
      '/policies/2 rule/supersedes-no-circle',
    ]);
  });
});

test('no two rules of a catalogue have one id, and each is a sentence', () => {
  expect(new Set(catalogueRules.map(({ id }) => id)).size).toBe(catalogueRules.length);
  for (const { description } of catalogueRules) expect(description).toMatch(/^[A-Z].+\.$/);
});
