import { describe, expect, test } from 'vitest';
import { stakeholderExample } from '../testing/fixtures.js';
import { parseRecord } from '../validation/index.js';
import { StakeholderSchema } from './stakeholder.js';

function faults(input: unknown): string[] {
  const result = parseRecord(StakeholderSchema, input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a stakeholder', () => {
  test('the example is accepted', () => {
    expect(parseRecord(StakeholderSchema, stakeholderExample)).toEqual({
      ok: true,
      record: stakeholderExample,
    });
  });

  test.each(['organisation', 'source'] as const)('%s may be left out', (field) => {
    const { [field]: _dropped, ...rest } = stakeholderExample;
    expect(faults(rest)).toEqual([]);
  });

  test('may have no view', () => {
    expect(faults({ ...stakeholderExample, viewOnResponsibility: [] })).toEqual([]);
  });

  test('has no name of a person', () => {
    expect(faults({ ...stakeholderExample, name: 'Jane Example' })).toEqual([
      '/name unknown-field',
    ]);
  });

  test('acts at a level of the list', () => {
    expect(faults({ ...stakeholderExample, level: 'galactic' })).toEqual(['/level not-in-list']);
  });

  test.each([
    [2, '/schemaVersion future-version'],
    [0, '/schemaVersion unknown-version'],
  ])('of schema version %d is refused', (schemaVersion, fault) => {
    expect(faults({ ...stakeholderExample, schemaVersion })).toEqual([fault]);
  });
});
