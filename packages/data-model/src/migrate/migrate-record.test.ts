import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventExamples } from '../testing/fixtures.js';
import { migrateRecord } from './migrate-record.js';
import type { MigrationStep } from './step.js';

/** A record of version -2 that three made-up steps bring to version 1. */
const steps: MigrationStep[] = [
  { from: 0, to: 1, migrate: (record) => ({ ...record, way: `${record.way} 0>1` }) },
  { from: -2, to: -1, migrate: (record) => ({ ...record, way: `${record.way} -2>-1` }) },
  { from: -1, to: 0, migrate: (record) => ({ ...record, way: `${record.way} -1>0` }) },
];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('a record of the current version', () => {
  test.each(Object.entries(eventExamples))('of kind %s comes back as it was', (_kind, event) => {
    expect(migrateRecord(event)).toEqual({ ok: true, record: event });
  });

  test('comes back as it was, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.anything()), (fields) => {
        const record = { ...fields, schemaVersion: 1 };
        const result = migrateRecord(record);
        return result.ok && result.record === record;
      }),
      { numRuns: 500 },
    );
  });

  test('takes no step, not even one that leads from it', () => {
    const migrate = () => ({ lost: true });
    const record = { schemaVersion: 1, a: 1 };
    const options = { steps: [1, 2].map((to) => ({ from: 1, to, migrate })) };
    expect(migrateRecord(record, options)).toEqual({ ok: true, record });
  });
});

describe('a record of an earlier version', () => {
  test('takes every step on its way, in order', () => {
    expect(migrateRecord({ schemaVersion: -2, way: '' }, { steps })).toEqual({
      ok: true,
      record: { schemaVersion: 1, way: ' -2>-1 -1>0 0>1' },
    });
  });

  test('takes the steps from its own version on', () => {
    const result = migrateRecord({ schemaVersion: 0, way: '' }, { steps });
    expect(result.ok && result.record.way).toBe(' 0>1');
  });

  test('passes over steps that lead back or past this release, where another leads on', () => {
    const lost = [-1, 0, 2].map((to) => ({ from: 0, to, migrate: () => ({}) }));
    const result = migrateRecord({ schemaVersion: 0, way: '' }, { steps: [...lost, ...steps] });
    expect(result.ok && result.record.way).toBe(' 0>1');
  });

  test('may take a step over several versions', () => {
    const over = { from: -5, to: 1, migrate: steps[0]?.migrate ?? (() => ({})) };
    const result = migrateRecord({ schemaVersion: -5, way: '' }, { steps: [over] });
    expect(result.ok && result.record).toEqual({ schemaVersion: 1, way: ' 0>1' });
  });

  test('takes the step that is for records like it, of several from one version', () => {
    const forKind = (kind: string): MigrationStep => ({
      from: 0,
      to: 1,
      appliesTo: (record) => record.kind === kind,
      migrate: (record) => ({ ...record, way: kind }),
    });
    const both = [forKind('a'), forKind('b')];
    const result = migrateRecord({ schemaVersion: 0, kind: 'b' }, { steps: both });
    expect(result.ok && result.record.way).toBe('b');
    const refused = migrateRecord({ schemaVersion: 0, kind: 'c' }, { steps: both });
    expect(!refused.ok && refused.issues[0].code).toBe('unknown-version');
  });

  test('has its version written, whatever the step writes', () => {
    const migrate = () => ({ schemaVersion: 77 });
    const result = migrateRecord({ schemaVersion: 0 }, { steps: [{ from: 0, to: 1, migrate }] });
    expect(result).toEqual({ ok: true, record: { schemaVersion: 1 } });
  });

  test('is never changed, not even by a step that changes what it gets', () => {
    const migrate: MigrationStep['migrate'] = (record) => {
      (record.list as unknown[]).push('more');
      record.a = 'changed';
      return record;
    };
    const input = frozen({ schemaVersion: 0, a: 'as it was', list: [] });
    const result = migrateRecord(input, { steps: [{ from: 0, to: 1, migrate }] });
    expect(result).toEqual({
      ok: true,
      record: { schemaVersion: 1, a: 'changed', list: ['more'] },
    });
    expect(input).toEqual({ schemaVersion: 0, a: 'as it was', list: [] });
  });
});
