import { CloudEvent, HTTP } from 'cloudevents';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import type { FacilitationEvent } from '../schemas/index.js';
import { eventExamples, helpGivenExample, helpOfferedExample } from '../testing/fixtures.js';
import { leavesOf, valueAt, withValueAt } from '../testing/places.js';
import {
  CLOUD_EVENT_BATCH_MEDIA_TYPE,
  CLOUD_EVENT_MEDIA_TYPE,
  DEFAULT_TYPE_PREFIX,
} from './cloud-event.js';
import { toCloudEvent, toCloudEventBatch } from './to-cloud-event.js';

const source = 'https://supplier.example/practices';
const examples = Object.values(eventExamples);
const pseudonym = 'pZ2b9f1QmYk0sVxJ3a7cLr8TuW5eHdN6oGiXy4BvC_E';

/** The attributes, without the data. */
function attributesOf(...[event, options]: Parameters<typeof toCloudEvent>) {
  const { data: _data, ...attributes } = toCloudEvent(event, options);
  return attributes;
}

describe('an event in its envelope', () => {
  test('has the attributes of CloudEvents 1.0', () => {
    expect(toCloudEvent(helpGivenExample, { source })).toEqual({
      specversion: '1.0',
      id: helpGivenExample.id,
      source,
      type: 'example.digital-facilitation.help-given.v1',
      time: '2026-03-03T14:00:00.000Z',
      datacontenttype: 'application/json',
      data: helpGivenExample,
    });
  });

  test('has a type that begins as the host says', () => {
    const { type } = toCloudEvent(helpGivenExample, { source, typePrefix: 'org.supplier.help' });
    expect(type).toBe('org.supplier.help.help-given.v1');
  });

  test('names the schema of its data where the host gives one', () => {
    const dataschema = 'https://supplier.example/schemas/v1/facilitation-event.json';
    expect(toCloudEvent(helpGivenExample, { source, dataschema }).dataschema).toBe(dataschema);
  });

  test('has a default type under a name that nobody can own', () => {
    expect(DEFAULT_TYPE_PREFIX).toMatch(/^example\./);
  });

  test.each(examples)('of kind $kind is valid to the SDK of CloudEvents', (event) => {
    const envelope = toCloudEvent(event, { source, subject: 'pseudonym' });
    expect(new CloudEvent(envelope).validate()).toBe(true);
  });

  test.each(examples)('of kind $kind is read by the SDK as it was, in structured mode', (event) => {
    const body = JSON.stringify(toCloudEvent(event, { source }));
    const read = HTTP.toEvent({ headers: { 'content-type': CLOUD_EVENT_MEDIA_TYPE }, body });
    expect(read).toMatchObject({ id: event.id, source, time: event.occurredAt, data: event });
  });

  test('is read by the SDK as it was, in a batch', () => {
    const body = JSON.stringify(toCloudEventBatch(examples, { source }));
    const read = HTTP.toEvent({ headers: { 'content-type': CLOUD_EVENT_BATCH_MEDIA_TYPE }, body });
    expect(Array.isArray(read) && read.map(({ data }) => data)).toEqual(examples);
  });

  test('of a batch stands where it stood', () => {
    expect(toCloudEventBatch(examples, { source }).map(({ id }) => id)).toEqual(
      examples.map(({ id }) => id),
    );
  });

  test('may be none in a batch', () => {
    expect(toCloudEventBatch([], { source })).toEqual([]);
  });
});

describe('the attribute subject', () => {
  test('is left out unless asked for', () => {
    expect(toCloudEvent(helpOfferedExample, { source })).not.toHaveProperty('subject');
  });

  test('is the pseudonym where it is asked for', () => {
    const envelope = toCloudEvent(helpOfferedExample, { source, subject: 'pseudonym' });
    expect(envelope.subject).toBe(pseudonym);
  });

  test.each(
    examples.filter((event) => !('subject' in event) || event.subject.type !== 'pseudonym'),
  )('is left out of an event of kind $kind without a pseudonym', (event) => {
    expect(toCloudEvent(event, { source, subject: 'pseudonym' })).not.toHaveProperty('subject');
  });

  test('never holds a reference of the host', () => {
    const shown = JSON.stringify(attributesOf(helpGivenExample, { source, subject: 'pseudonym' }));
    expect(shown).not.toContain('contact:7f3a');
  });
});

describe('attributes', () => {
  const allowed = ['id', 'kind', 'occurredAt', 'schemaVersion'];

  /** An event with a text that occurs nowhere else put into one of its fields, valid or not. */
  const marked = fc
    .record({
      event: fc.constantFrom(...examples),
      mark: fc.stringMatching(/^[a-z]{20}$/),
    })
    .chain(({ event, mark }) =>
      fc
        .constantFrom(...leavesOf({ ...event, extensions: { 'supplier.note': 'x' } }))
        .filter((place) => !allowed.includes(String(place[0])))
        .map((place) => ({ event, mark, place })),
    )
    .filter(({ place }) => place.at(-1) !== 'pseudonym' && place.at(-1) !== 'type');

  test('hold no text of the event other than kind, id, moment and pseudonym', () => {
    fc.assert(
      fc.property(marked, fc.constantFrom('none', 'pseudonym'), (found, subject) => {
        const { event, mark, place } = found;
        const whole = { ...event, extensions: { 'supplier.note': 'x' } };
        const changed = withValueAt(whole, place, mark) as FacilitationEvent;
        expect(valueAt(changed, place)).toBe(mark);
        const options = { source, subject } as const;
        expect(JSON.stringify(attributesOf(changed, options))).not.toContain(mark);
        expect(attributesOf(changed, options)).toEqual(attributesOf(whole, options));
      }),
      { numRuns: 1000 },
    );
  });

  test('do not change with the pseudonym unless the host asks for it', () => {
    const keys = fc.stringMatching(/^[a-z]{20,40}$/);
    fc.assert(
      fc.property(keys, (key) => {
        const event = { ...helpOfferedExample, subject: { type: 'pseudonym', pseudonym: key } };
        const read = parseFacilitationEvent(event);
        expect(read.ok).toBe(true);
        const shown = read.ok ? JSON.stringify(attributesOf(read.record, { source })) : key;
        expect(shown).not.toContain(key);
      }),
    );
  });
});

describe('a setting of the host', () => {
  test.each([
    ['an empty source', { source: '' }],
    ['a source with a space', { source: 'my system' }],
    ['a source with a line break', { source: '/a\r\nce-admin: yes' }],
    ['a source with an NHS number', { source: '/patients/9449306753' }],
    ['a source with an NHS number in parts', { source: '/p/943/476/5919' }],
    ['a source with an NHS number and escaped spaces', { source: '/p/943%20476%205919' }],
    ['a source with an NHS number and escaped hyphens', { source: '/p/943%2D476%2D5919' }],
    ['a source with an NHS number in escaped digits', { source: '/p/%39434765919' }],
    ['a source that is an email address', { source: 'mailto:jane.smith@surgery.example' }],
    ['a source with an email address in it', { source: '/p/jane.smith%40surgery.example' }],
    ['a source with a user name and a password', { source: 'https://user:pw@s.example' }],
    ['a source with an escape that is none', { source: '/a%zz' }],
    ['a source with an escape that is no UTF-8', { source: '/a%E9' }],
    ['a source with two fragments', { source: '#a#b' }],
    ['a source of brackets', { source: '[[[' }],
    ['a source with brackets in its path', { source: 'https://s.example/[a]' }],
    ['a source whose first part has a colon and is no scheme', { source: '1a:b' }],
    ['a prefix that is empty', { source, typePrefix: '' }],
    ['a prefix of one word', { source, typePrefix: 'supplier' }],
    ['a prefix in capitals', { source, typePrefix: 'Org.Supplier' }],
    ['a prefix that ends in a dot', { source, typePrefix: 'org.supplier.' }],
    ['a schema without a scheme', { source, dataschema: '/schemas/v1' }],
    ['a schema that is empty', { source, dataschema: '' }],
    ['a schema with a password', { source, dataschema: 'https://user:pw@s.example/v1.json' }],
    ['a schema with an escape that is none', { source, dataschema: 'https://s.example/%zz' }],
  ])('that is %s is refused, as a mistake in the program', (_name, options) => {
    expect(() => toCloudEvent(helpGivenExample, options)).toThrow(RangeError);
    expect(() => toCloudEventBatch([], options)).toThrow(RangeError);
  });

  test('that is refused is not repeated', () => {
    expect(() => toCloudEvent(helpGivenExample, { source: '/patients/9449306753' })).toThrow(
      /^(?!.*9449306753)/s,
    );
  });

  test('that is a schema may have the version of a package in its path', () => {
    const dataschema = 'https://cdn.example/@kit/data-model@0.1.0/schemas/v1/HelpGiven.json';
    expect(toCloudEvent(helpGivenExample, { source, dataschema }).dataschema).toBe(dataschema);
  });

  test.each([
    '/practices',
    'urn:uuid:0198',
    'https://a.example/x?y=1#z',
    'a%20b',
    '#a',
    '//a.example:8080/b',
    'https://[2001:db8::1]:8443/b?c=d',
    'urn:uuid:01980000-0000-7000-8000-000000000001',
    'https://a.example/Llangefni/caf%C3%A9',
  ])('%s is a source', (text) => {
    expect(toCloudEvent(helpGivenExample, { source: text }).source).toBe(text);
  });
});
