import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { eventExamples } from '../testing/fixtures.js';
import { mutate, mutation } from '../testing/mutations.js';
import { type NdjsonLine, readNdjson } from './read.js';
import { toNdjsonLine } from './write.js';

/** Text that a line can hold besides a record: cut off, strange, or hostile. */
const strangeLine = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\r\n]/g, '')),
  fc.json().map((text) => text.replaceAll(/[\r\n]/g, '')),
  fc.constantFrom(
    'null',
    '[]',
    '{}',
    '{"__proto__":{"kind":"help-given"}}',
    '{"kind":"constructor","schemaVersion":1}',
    '{"kind":"help-given","schemaVersion":99}',
    '{"kind":"help-given","note":"\\ud800"}',
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    '9449306753',
  ),
  fc
    .tuple(fc.constantFrom(...Object.values(eventExamples)), fc.nat({ max: 400 }))
    .map(([event, length]) => JSON.stringify(event).slice(0, length)),
  fc
    .tuple(fc.constantFrom(...Object.values(eventExamples)), fc.array(mutation, { maxLength: 3 }))
    .map(([event, changes]) => JSON.stringify(mutate(event, changes))),
);

async function readAll(source: Iterable<Uint8Array | string>) {
  const lines: NdjsonLine<unknown>[] = [];
  for await (const line of readNdjson(source, parseFacilitationEvent, { keepRejected: true })) {
    lines.push(line);
  }
  return lines;
}

describe('whatever stands in a file', () => {
  test('every line that is not blank comes out, as a record or as the text that it was, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(strangeLine, { maxLength: 12 }), async (texts) => {
        const found = await readAll([texts.join('\n')]);
        const expected = texts
          .map((text, index) => ({ line: index + 1, text }))
          // A byte order mark at the start of a file is no part of its first line.
          .map(({ line, text }) => ({
            line,
            text: line === 1 ? text.replace(/^\uFEFF/, '') : text,
          }))
          .filter(({ text }) => /[^ \t\r]/.test(text));
        expect(found.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
        for (const [index, line] of found.entries()) {
          const { text } = expected[index] as { text: string };
          if (line.ok) expect(line.record).toEqual(JSON.parse(text));
          else expect(line.rejected).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a good line between bad ones is read', async () => {
    const good = toNdjsonLine(eventExamples['help-given']);
    await fc.assert(
      fc.asyncProperty(strangeLine, strangeLine, async (before, after) => {
        const found = await readAll([`${before}\n${good}${after}\n`]);
        expect(found.find(({ line }) => line === 2)?.ok).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('it is the same however the bytes are cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(strangeLine, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (texts, size) => {
          const bytes = new TextEncoder().encode(texts.join('\n'));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await readAll(pieces)).toEqual(await readAll([bytes]));
        },
      ),
      { numRuns: 150 },
    );
  });
});
