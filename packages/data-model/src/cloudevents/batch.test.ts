import { describe, expect, test } from 'vitest';
import { eventExamples, helpGivenExample } from '../testing/fixtures.js';
import { fromCloudEventBatch } from './from-cloud-event.js';
import { toCloudEvent, toCloudEventBatch } from './to-cloud-event.js';

const source = '/practices';
const examples = Object.values(eventExamples);
const envelope = toCloudEvent(helpGivenExample, { source });
const type = 'example.digital-facilitation.help-given';

describe('a batch', () => {
  test('comes back as it was', () => {
    const input: unknown = JSON.parse(JSON.stringify(toCloudEventBatch(examples, { source })));
    expect(fromCloudEventBatch(input)).toEqual({
      ok: true,
      entries: examples.map((record, index) => ({ ok: true, index, record, source })),
    });
  });

  test('has every entry handed over, read or refused, with its place', () => {
    const result = fromCloudEventBatch([
      envelope,
      7,
      { ...envelope, type: `${type}.v2` },
      envelope,
    ]);
    expect(result.ok && result.entries.map(({ index, ok }) => `${index} ${ok}`)).toEqual([
      '0 true',
      '1 false',
      '2 false',
      '3 true',
    ]);
  });

  test('with a hole in it has the hole handed over as refused', () => {
    const holed: unknown[] = new Array(2);
    holed[1] = envelope;
    const result = fromCloudEventBatch(holed);
    expect(result.ok && result.entries.map(({ ok }) => ok)).toEqual([false, true]);
  });

  test('may be empty', () => {
    expect(fromCloudEventBatch([])).toEqual({ ok: true, entries: [] });
  });

  test.each([null, 'text', envelope])('that is no array is refused as a whole', (input) => {
    expect(fromCloudEventBatch(input)).toMatchObject({
      ok: false,
      issues: [{ code: 'wrong-type' }],
    });
  });
});
