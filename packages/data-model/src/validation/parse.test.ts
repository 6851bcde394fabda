import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { correctionExample, eventExamples } from '../testing/fixtures.js';
import { faultsOf, issuesOf } from '../testing/refusals.js';

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { inner: nested(depth - 1) };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('the version of a record', () => {
  test('2 is refused as one of the future', () => {
    expect(faultsOf({ ...correctionExample, schemaVersion: 2 })).toEqual([
      '/schemaVersion future-version',
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is refused as unknown',
    (schemaVersion) => {
      expect(faultsOf({ ...correctionExample, schemaVersion })).toEqual([
        '/schemaVersion unknown-version',
      ]);
    },
  );

  test('of the past is said with the way on', () => {
    expect(issuesOf({ schemaVersion: 0 })[0]?.message).toMatch(/earlier.+migrateRecord/);
  });

  test('of the future is said alone, whatever else such a record holds', () => {
    expect(faultsOf({ schemaVersion: 2, kind: 'help-refused', novel: { field: 1 } })).toEqual([
      '/schemaVersion future-version',
    ]);
  });

  test('of the future is said with what to do', () => {
    expect(issuesOf({ schemaVersion: 2 })[0]?.message).toMatch(/Upgrade the kit, and keep/);
  });

  test('as text is refused', () => {
    expect(faultsOf({ ...correctionExample, schemaVersion: '1' })).toEqual([
      '/schemaVersion not-in-list',
    ]);
  });
});

describe('input that is no record', () => {
  test.each([null, undefined, 'text', 7, true])('%j is refused', (input) => {
    expect(faultsOf(input)).toEqual([' not-an-object']);
  });

  test.each([[[]], [[correctionExample]]])('the array %j is refused', (input) => {
    expect(faultsOf(input)).toEqual([' not-an-object']);
  });
});

describe('names that reach the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused in a record', (name) => {
    const text = JSON.stringify(correctionExample).replace('{', `{"${name}":{"admin":"yes"},`);
    expect(faultsOf(JSON.parse(text))).toEqual([' forbidden-field']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused in extensions', (name) => {
    const extensions: unknown = JSON.parse(`{"${name}":"x"}`);
    expect(faultsOf({ ...correctionExample, extensions })).toEqual([' forbidden-field']);
  });

  test('are refused inside an array', () => {
    const extensions = [[JSON.parse('{"__proto__":"x"}')]];
    expect(faultsOf({ ...correctionExample, extensions })).toEqual([' forbidden-field']);
  });

  test('leave the prototype of every object as it was', () => {
    parseFacilitationEvent(JSON.parse('{"__proto__":{"polluted":"yes"}}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('deep nesting', () => {
  test('of 13 levels below the record is refused', () => {
    expect(faultsOf({ ...correctionExample, extensions: nested(13) })).toEqual([' too-deep']);
  });

  test('of 12 levels below the record is judged by the schema', () => {
    expect(faultsOf({ ...correctionExample, extensions: nested(12) })).toEqual([
      '/extensions bad-format',
    ]);
  });

  test('of arrays is refused', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(faultsOf({ ...correctionExample, extensions: { deep } })).toEqual([' too-deep']);
  });

  test('that never ends is refused', () => {
    const round: Record<string, unknown> = {};
    round.round = round;
    expect(faultsOf({ ...correctionExample, extensions: round })).toEqual([' too-deep']);
  });
});

describe('the input', () => {
  test.each(Object.entries(eventExamples))('of kind %s may be frozen', (_kind, example) => {
    expect(parseFacilitationEvent(frozen(structuredClone(example))).ok).toBe(true);
  });

  test.each(Object.entries(eventExamples))('of kind %s is never changed', (_kind, example) => {
    for (const input of [example, { ...example, id: 'x', novel: 1 }]) {
      const before = structuredClone(input);
      parseFacilitationEvent(input);
      expect(input).toEqual(before);
    }
  });

  test('is not what is handed back: a change of the record leaves it alone', () => {
    const input = structuredClone(eventExamples['help-given']);
    const result = parseFacilitationEvent(input);
    if (result.ok && result.record.kind === 'help-given') result.record.barriers.pop();
    expect(input).toEqual(eventExamples['help-given']);
  });
});
