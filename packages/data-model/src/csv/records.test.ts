import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { type FacilitationEvent, FacilitationEventSchema } from '../schemas/index.js';
import { campaignSentExample, correctionExample, eventExamples } from '../testing/fixtures.js';
import { recordsFromCsv, recordsToCsv } from './records.js';
import { readCsv } from './table.js';

const examples = Object.values(eventExamples);
const forbidden = ['__proto__', 'constructor', 'prototype'];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=1', "'", 'a.b', '\r\n'),
);
const keys = fc.stringMatching(/^[\w.:~-]{1,20}$/);

/** Events of every kind, with texts of a host's own wherever an event may hold one. */
const anyEvent: fc.Arbitrary<FacilitationEvent> = fc
  .record({
    example: fc.constantFrom(...examples),
    pseudonym: keys,
    extensions: fc.option(
      fc.dictionary(
        anyText.filter((name) => !forbidden.includes(name)),
        anyText,
        { noNullPrototype: true },
      ),
    ),
    empty: fc.boolean(),
    reach: fc.oneof(fc.maxSafeNat(), fc.constant(1e21)),
  })
  .map(({ example, pseudonym, extensions, empty, reach }) => {
    const named = example.kind === 'help-offered' || example.kind === 'needs-recorded';
    return {
      ...example,
      ...(extensions ? { extensions } : {}),
      ...(named ? { subject: { type: 'pseudonym', pseudonym } } : {}),
      ...(example.kind === 'campaign-sent' ? { reach } : {}),
      ...(empty && 'services' in example ? { services: [] } : {}),
    } as FacilitationEvent;
  })
  .filter((event) => parseFacilitationEvent(event).ok);

function write(events: Iterable<FacilitationEvent>): string {
  return recordsToCsv(FacilitationEventSchema, events);
}

function read(text: string) {
  return recordsFromCsv(FacilitationEventSchema, text, parseFacilitationEvent);
}

describe('events that are written', () => {
  test.each(examples)('are read back as they were: $kind', (event) => {
    expect(read(write([event]))).toEqual([{ ok: true, line: 2, record: event }]);
  });

  test('are read back as they were, of all kinds in one file', () => {
    expect(read(write(examples)).map((line) => line.ok && line.record)).toEqual(examples);
  });

  test('are read back as they were, whatever texts of a host they hold', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
        expect(read(write(events)).map((line) => line.ok && line.record)).toEqual(events);
      }),
      { numRuns: 500 },
    );
  });

  test('have a row each, and a column for each field that some event uses', () => {
    const { columns, lines } = readCsv(write([campaignSentExample]));
    expect(columns).toEqual([
      'id',
      'schemaVersion',
      'kind',
      'occurredAt',
      'organisation',
      'subject.type',
      'services',
      'approach',
      'mode',
      'reach',
      'languages',
    ]);
    expect(lines).toHaveLength(1);
  });

  test('have their columns in one order, whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(campaignSentExample).reverse());
    const { columns } = readCsv(write([turned as unknown as FacilitationEvent]));
    expect(columns).toEqual(readCsv(write([campaignSentExample])).columns);
  });

  test('have lists as JSON text, and numbers in digits', () => {
    const [line] = readCsv(write([campaignSentExample])).lines;
    expect(line?.ok && line.record).toMatchObject({ languages: '["en","cy"]', reach: '4200' });
  });

  test('may be none', () => {
    expect(read(write([]))).toEqual([]);
  });

  test('keep apart no extensions, and extensions that are empty', () => {
    const events = [correctionExample, { ...correctionExample, extensions: {} }];
    expect(read(write(events)).map((line) => line.ok && line.record)).toEqual(events);
  });

  test.each([{ text: 'x' }, {}, '', 'x', null, []])(
    'with a field that the schema does not know are refused on the way back, not trimmed: %j',
    (note) => {
      const novel = { ...correctionExample, note } as FacilitationEvent;
      expect(read(write([novel]))).toMatchObject([
        { ok: false, line: 2, issues: [{ code: 'unknown-field' }] },
      ]);
    },
  );
});
