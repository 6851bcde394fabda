import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import type { FacilitationEvent } from '../schemas/index.js';
import { correctionExample, eventExamples } from '../testing/fixtures.js';
import { readNdjson } from './read.js';
import { toNdjsonLine, writeNdjson } from './write.js';

const forbidden = ['__proto__', 'constructor', 'prototype'];
const anyText = fc.string({ unit: 'binary' });
const anyEvent: fc.Arbitrary<FacilitationEvent> = fc
  .record({
    example: fc.constantFrom(...Object.values(eventExamples)),
    extensions: fc.dictionary(
      anyText.filter((name) => !forbidden.includes(name)),
      anyText,
      { noNullPrototype: true },
    ),
  })
  .map(({ example, extensions }) => ({ ...example, extensions }));

async function read(source: Iterable<Uint8Array | string>): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const line of readNdjson(source, parseFacilitationEvent)) {
    records.push(line.ok ? line.record : line.issues);
  }
  return records;
}

describe('records that are written', () => {
  test('are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 6 }), async (events) => {
        expect(await read(writeNdjson(events))).toEqual(events);
      }),
    );
  });

  test('are read back from bytes as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 6 }), async (events) => {
        const text = [...writeNdjson(events)].join('');
        expect(await read([new TextEncoder().encode(text)])).toEqual(events);
      }),
    );
  });

  test('stand on one line each, whatever they hold', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const line = toNdjsonLine(event);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(line).not.toContain('\r');
      }),
    );
  });

  test('are written one at a time, as they are asked for', () => {
    let made = 0;
    function* records() {
      for (;;) {
        made += 1;
        yield correctionExample;
      }
    }
    const lines = writeNdjson(records());
    lines.next();
    lines.next();
    expect(made).toBe(2);
  });

  test('may be none', () => {
    expect([...writeNdjson([])]).toEqual([]);
  });

  test('leave out fields that are undefined', () => {
    expect(toNdjsonLine({ a: undefined, b: 1 })).toBe('{"b":1}\n');
  });
});
