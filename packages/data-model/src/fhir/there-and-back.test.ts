import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ways } from '../testing/fhir-ways.js';
import { parseRecord } from '../validation/index.js';
import type { LostElement } from './index.js';

/** A copy of a record without what is named as lost. */
function without(record: object, lost: LostElement[]): unknown {
  const copy: unknown = structuredClone(record);
  for (const { path } of lost) {
    const names = path.slice(1).split('/');
    const last = names.pop() as string;
    let at = copy as Record<string, unknown> | undefined;
    for (const name of names) at = at?.[name] as Record<string, unknown> | undefined;
    if (at) delete at[last];
  }
  return copy;
}

describe.each(ways)('$name', ({ schema, records, to, from }) => {
  test('comes back as it was, apart from what is named as lost', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(parseRecord(schema, record)).toMatchObject({ ok: true });
        const written = to(record as never);
        expect(written.ok && from(JSON.parse(JSON.stringify(written.resource)))).toEqual({
          ok: true,
          record: expect.anything(),
          lost: [],
        });
        const back = written.ok ? from(written.resource) : undefined;
        if (!written.ok || !back?.ok) return;
        expect(without(back.record, written.lost)).toEqual(without(record, written.lost));
      }),
      { numRuns: 60 },
    );
  });

  test('is written without the loss of anything but texts and parts that the table leaves out', () => {
    fc.assert(
      fc.property(records, (record) => {
        const written = to(record as never);
        if (!written.ok || written.lost.length > 0) return;
        expect(from(written.resource)).toEqual({ ok: true, record, lost: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('names every element that somebody adds as lost, and reads the rest', () => {
    fc.assert(
      fc.property(records, (record) => {
        const written = to(record as never);
        if (!written.ok) return;
        const resource = { ...written.resource, language: 'en-GB', text: { status: 'empty' } };
        expect(from(resource)).toMatchObject({
          ok: true,
          lost: [
            { path: '/language', reason: 'no-place' },
            { path: '/text', reason: 'no-place' },
          ],
        });
      }),
      { numRuns: 10 },
    );
  });
});
