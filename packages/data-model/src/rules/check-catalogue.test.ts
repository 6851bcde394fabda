import { describe, expect, test } from 'vitest';
import * as catalogue from '../catalogue/index.js';
import { approach, barrier } from '../testing/made-up.js';
import { always, faultsWith as faults, policy } from '../testing/small-catalogue.js';
import { catalogueRules } from './catalogue-rules.js';
import { checkCatalogue } from './check-catalogue.js';
import { contextRules } from './context-rules.js';

function service(id: string, requires: string[]) {
  return {
    id,
    requires,
    alternatives: ['phone-the-surgery' as const],
    evidence: { inferred: true as const },
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
    expect(faults({ barriers: [beyond] })).toEqual([
      '/barriers/0/mitigations rule/beyond-has-hand-over',
    ]);
  });

  test('with a mitigation named twice is told', () => {
    const twice = barrier('no-phone', ['walk-in', 'walk-in'], { affectedGroups: [] });
    expect(faults({ barriers: [twice] })).toEqual([
      '/barriers/0/mitigations rule/names-mitigations-once',
    ]);
  });

  test('with a group named twice is told', () => {
    const group = { id: 'older', kind: 'patients' as const, inclusionHealth: false };
    const patientGroups = [{ ...group, evidence: { inferred: true as const } }];
    const twice = barrier('no-phone', ['walk-in'], { affectedGroups: ['older', 'older'] });
    expect(faults({ barriers: [twice], patientGroups })).toEqual([
      '/barriers/0/affectedGroups rule/names-groups-once',
    ]);
  });

  test('with a choice that is met by something else than the way that is not online is told', () => {
    const other = approach('chat', undefined, { providers: ['practice'] });
    const choice = { affectedGroups: [], nature: 'choice' as const };
    const change = { approaches: [always, other] };
    expect(faults({ ...change, barriers: [barrier('talk', ['chat', 'walk-in'], choice)] })).toEqual(
      [],
    );
    expect(faults({ ...change, barriers: [barrier('talk', ['chat'], choice)] })).toEqual([
      '/barriers/0/mitigations rule/choice-has-offline-route',
    ]);
  });

  test('with an active approach that nobody provides is told', () => {
    const nobody = approach('chat', undefined, { providers: [] });
    expect(faults({ approaches: [always, nobody] })).toEqual([
      '/approaches/1/providers rule/active-names-provider',
    ]);
  });

  test('whose only way that is always on offer is online is told', () => {
    const online = { ...always, route: 'online' as const };
    expect(faults({ approaches: [online] })).toEqual([
      '/approaches/0/route rule/always-on-offer-is-offline',
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
      '/policies/0/supersedes rule/supersedes-no-circle',
      '/policies/1/supersedes rule/supersedes-no-circle',
      '/policies/2/supersedes rule/supersedes-no-circle',
    ]);
  });

  test('with services that need each other in a circle is told of each', () => {
    const services = [service('a', ['b']), service('b', ['a']), service('c', ['a'])];
    expect(faults({ services })).toEqual([
      '/services/0/requires rule/requires-no-circle',
      '/services/1/requires rule/requires-no-circle',
    ]);
  });
});

test('no two rules of a catalogue have one id', () => {
  expect(new Set(catalogueRules.map(({ id }) => id)).size).toBe(catalogueRules.length);
});

test('every rule that asks for more than one record is a sentence, and no two say the same', () => {
  for (const { description } of contextRules) expect(description).toMatch(/^[A-Z].+\.$/);
  const said = contextRules.map((rule) => `${rule.entity} ${rule.kind} ${rule.field} ${rule.id}`);
  expect(new Set(said).size).toBe(said.length);
});
