import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../validation/index.js';
import { recordsFromCsv, recordsToCsv } from './records.js';

describe('records of a host’s own schema that are written', () => {
  const noteSchema = v.strictObject({
    id: v.pipe(v.string(), v.minLength(1)),
    note: v.optional(v.string()),
    share: v.optional(v.number()),
    times: v.optional(v.strictObject({ from: v.optional(v.number()) })),
  });

  function back(notes: v.InferOutput<typeof noteSchema>[]): unknown[] {
    return recordsFromCsv(noteSchema, recordsToCsv(noteSchema, notes), (input) =>
      parseRecord(noteSchema, input),
    ).map((line) => (line.ok ? line.record : line.issues));
  }

  test('keep apart a text that is empty, one of quotes, and none', () => {
    const notes = ['', '""', '"', 'null'].map((note) => ({ id: 'a', note }));
    expect(back([...notes, { id: 'a' }])).toStrictEqual([...notes, { id: 'a' }]);
  });

  test('keep apart an object with no field, and none', () => {
    const notes = [{ id: 'a', times: {} }, { id: 'a', times: { from: 1 } }, { id: 'a' }];
    expect(back(notes)).toStrictEqual(notes);
  });

  test('leave out a field that is there and undefined', () => {
    expect(back([{ id: 'a', note: undefined }])).toStrictEqual([{ id: 'a' }]);
  });

  test('have every number come back, however large or small', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      // JSON text has 0 for it as well.
      .filter((share) => !Object.is(share, -0));
    fc.assert(
      fc.property(number, (share) => {
        expect(back([{ id: 'a', share }])).toEqual([{ id: 'a', share }]);
      }),
      { examples: [[1e-7], [1e21], [-5e-324], [Number.MAX_VALUE], [0.1]] },
    );
  });
});
