import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpGivenExample } from '../testing/fixtures.js';
import { leavesOf, withValueAt } from '../testing/places.js';
import { type MigrateOptions, migrateRecord } from './migrate-record.js';
import type { MigrationStep } from './step.js';

/** Three made-up steps that bring a record of version -2 to version 1. */
const steps: MigrationStep[] = [
  { from: 0, to: 1, migrate: (record) => ({ ...record, way: `${record.way} 0>1` }) },
  { from: -2, to: -1, migrate: (record) => ({ ...record, way: `${record.way} -2>-1` }) },
  { from: -1, to: 0, migrate: (record) => ({ ...record, way: `${record.way} -1>0` }) },
];

function faultsOf(input: unknown, options?: MigrateOptions): string[] {
  const result = migrateRecord(input, options);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a version that is refused', () => {
  test.each([2, 7])('%d is of the future', (schemaVersion) => {
    expect(faultsOf({ ...helpGivenExample, schemaVersion })).toEqual([
      '/schemaVersion future-version',
    ]);
  });

  test.each([-1, 0.5, 1.5, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])(
    '%d is one from which no step leads',
    (schemaVersion) => {
      expect(faultsOf({ ...helpGivenExample, schemaVersion })).toEqual([
        '/schemaVersion unknown-version',
      ]);
    },
  );

  test('0 is one where the host gives no steps', () => {
    expect(faultsOf({ schemaVersion: 0 }, { steps: [] })).toEqual([
      '/schemaVersion unknown-version',
    ]);
  });

  test('is one from which the way breaks off', () => {
    expect(faultsOf({ schemaVersion: -2 }, { steps: steps.slice(0, 2) })).toEqual([
      '/schemaVersion unknown-version',
    ]);
  });

  test.each([
    ['back', -1],
    ['nowhere', 0],
    ['past this release', 2],
  ])('is one whose only step leads %s', (_name, to) => {
    const migrate = () => ({});
    expect(faultsOf({ schemaVersion: 0 }, { steps: [{ from: 0, to, migrate }] })).toEqual([
      '/schemaVersion unknown-version',
    ]);
  });

  test.each(['1', null, [1], {}])('%j is of the wrong type', (schemaVersion) => {
    expect(faultsOf({ schemaVersion })).toEqual(['/schemaVersion wrong-type']);
  });

  test('is one that is not there', () => {
    expect(faultsOf({})).toEqual(['/schemaVersion missing-field']);
  });
});

describe('a step that fails', () => {
  const record = { schemaVersion: 0, name: 'Jane Example' };

  test('by throwing gives an issue, which repeats nothing of the exception', () => {
    const migrate: MigrationStep['migrate'] = ({ name }) => {
      throw new Error(`cannot read ${name}`);
    };
    const result = migrateRecord(record, { steps: [{ from: 0, to: 1, migrate }] });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          path: '',
          code: 'migration-failed',
          message: expect.stringMatching(/from version 0 to version 1/),
        },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/Jane|Example|cannot/);
  });

  test.each([undefined, null, 'text', [[]]])('by giving %j gives an issue', (given) => {
    const migrate = (() => given) as unknown as MigrationStep['migrate'];
    expect(faultsOf(record, { steps: [{ from: 0, to: 1, migrate }] })).toEqual([
      ' migration-failed',
    ]);
  });

  test('by giving a promise gives an issue: no step waits', () => {
    const migrate = (async () => ({})) as unknown as MigrationStep['migrate'];
    expect(faultsOf(record, { steps: [{ from: 0, to: 1, migrate }] })).toEqual([
      ' migration-failed',
    ]);
  });

  test('to say whether it is for a record is one that is not', () => {
    const appliesTo: MigrationStep['appliesTo'] = () => {
      throw new Error('Jane Example');
    };
    const migrate: MigrationStep['migrate'] = (given) => given;
    expect(faultsOf(record, { steps: [{ from: 0, to: 1, appliesTo, migrate }] })).toEqual([
      '/schemaVersion unknown-version',
    ]);
  });

  test('because the record cannot be copied gives an issue', () => {
    const migrate: MigrationStep['migrate'] = (given) => given;
    const steps = [{ from: 0, to: 1, migrate }];
    expect(faultsOf({ schemaVersion: 0, call: () => 1 }, { steps })).toEqual([' migration-failed']);
  });

  test('ends the way: no later step is taken', () => {
    let later = 0;
    const failing: MigrationStep = {
      from: -1,
      to: 0,
      migrate: () => {
        throw new Error();
      },
    };
    const counting: MigrationStep = {
      from: 0,
      to: 1,
      migrate: (given) => {
        later += 1;
        return given;
      },
    };
    expect(faultsOf({ schemaVersion: -1 }, { steps: [failing, counting] })).toEqual([
      ' migration-failed',
    ]);
    expect(later).toBe(0);
  });
});

describe('input that is no record', () => {
  test.each([[null], [undefined], ['text'], [7], [[]], [[{ schemaVersion: 0 }]]])(
    '%j is refused',
    (input) => {
      expect(faultsOf(input)).toEqual([' not-an-object']);
    },
  );

  test('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leavesOf(helpGivenExample)),
        fc.anything(),
        fc.constantFrom(0, 1, 2),
        (place, value, schemaVersion) => {
          migrateRecord(value);
          migrateRecord(withValueAt({ ...helpGivenExample, schemaVersion }, place, value));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps a field called __proto__ a field, for the schema to refuse', () => {
    const input: unknown = JSON.parse(
      '{"schemaVersion":0,"type":"correction","__proto__":{"admin":"yes"}}',
    );
    const result = migrateRecord(input);
    expect(result.ok && Object.hasOwn(result.record, '__proto__')).toBe(true);
    expect('admin' in {}).toBe(false);
  });
});
