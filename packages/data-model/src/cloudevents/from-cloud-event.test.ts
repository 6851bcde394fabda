import { CloudEvent, HTTP } from 'cloudevents';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventExamples, exampleId, helpGivenExample } from '../testing/fixtures.js';
import { leavesOf, withValueAt } from '../testing/places.js';
import { fromCloudEvent, fromCloudEventBatch } from './from-cloud-event.js';
import { toCloudEvent } from './to-cloud-event.js';

const source = '/practices';
const examples = Object.values(eventExamples);
const envelope = toCloudEvent(helpGivenExample, { source });
const type = 'example.digital-facilitation.help-given';

/** The issues as `path code`, or nothing where the input is read. */
function faultsOf(...[input, options]: Parameters<typeof fromCloudEvent>): string[] {
  const result = fromCloudEvent(input, options);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

function without(name: string): Record<string, unknown> {
  const { [name]: _dropped, ...rest } = { ...envelope } as Record<string, unknown>;
  return rest;
}

describe('an event in its envelope', () => {
  test.each(examples)('of kind $kind comes back as it was, after a way through JSON', (event) => {
    const input: unknown = JSON.parse(JSON.stringify(toCloudEvent(event, { source })));
    expect(fromCloudEvent(input)).toEqual({ ok: true, record: event, source });
  });

  test.each(examples)('of kind $kind comes back as the SDK sends it', (event) => {
    const message = HTTP.structured(new CloudEvent(toCloudEvent(event, { source })));
    expect(fromCloudEvent(JSON.parse(String(message.body)))).toEqual({
      ok: true,
      record: event,
      source,
    });
  });

  test('is read under the prefix of the sender', () => {
    const typePrefix = 'org.supplier';
    expect(
      faultsOf(toCloudEvent(helpGivenExample, { source, typePrefix }), { typePrefix }),
    ).toEqual([]);
  });

  test('may have attributes that this kit does not know', () => {
    expect(faultsOf({ ...envelope, traceparent: '00-ab', partitionkey: 'x' })).toEqual([]);
  });

  test.each(['subject', 'dataschema', 'time', 'datacontenttype'])(
    'may have null for the attribute %s',
    (name) => {
      expect(faultsOf({ ...envelope, [name]: null })).toEqual([]);
    },
  );

  test.each(['application/json', 'application/json; charset=utf-8', 'application/ld+json'])(
    'may say that its data is %s',
    (datacontenttype) => {
      expect(faultsOf({ ...envelope, datacontenttype })).toEqual([]);
    },
  );

  test('is never changed', () => {
    const before = structuredClone(envelope);
    fromCloudEvent(envelope);
    fromCloudEvent({ ...envelope, id: 'x' });
    expect(envelope).toEqual(before);
  });
});

describe('input that is no cloud event', () => {
  test.each([[null], [undefined], ['{}'], [7], [[envelope]]])('%j is refused', (input) => {
    expect(faultsOf(input)).toEqual([' not-an-object']);
  });

  test('without any attribute has each that is required named', () => {
    expect(faultsOf({})).toEqual([
      '/specversion missing-field',
      '/id missing-field',
      '/source missing-field',
      '/type missing-field',
    ]);
  });

  test.each(['specversion', 'id', 'source', 'type', 'data'])('without %s is refused', (name) => {
    expect(faultsOf(without(name))).toEqual([`/${name} missing-field`]);
  });

  test.each(['specversion', 'id', 'source', 'type'])(
    'with null, nothing or a number for %s is refused',
    (name) => {
      expect(faultsOf({ ...envelope, [name]: null })).toEqual([`/${name} missing-field`]);
      expect(faultsOf({ ...envelope, [name]: '' })).toEqual([`/${name} missing-field`]);
      expect(faultsOf({ ...envelope, [name]: 1 })).toEqual([`/${name} wrong-type`]);
    },
  );

  test.each(['0.3', '1', '1.1', '2.0'])('of specversion %s is refused', (specversion) => {
    expect(faultsOf({ ...envelope, specversion })).toEqual(['/specversion unknown-version']);
  });

  test.each(['text/plain', 'application/xml', 'json', '', 7])(
    'whose data is %j is refused',
    (datacontenttype) => {
      expect(faultsOf({ ...envelope, datacontenttype })).toEqual(['/datacontenttype bad-format']);
    },
  );

  test('whose data is bytes is refused', () => {
    expect(faultsOf({ ...without('data'), data_base64: 'e30=' })).toEqual([
      '/data_base64 unknown-field',
    ]);
  });
});

describe('the type', () => {
  test.each([
    ['of another system', 'com.other.thing.v1', 'unknown-kind'],
    [
      'that only begins like the prefix',
      `example.digital-facilitations.help-given.v1`,
      'unknown-kind',
    ],
    ['without a version', type, 'bad-format'],
    ['with a version that is no number', `${type}.vX`, 'bad-format'],
    ['with a version that has a nought before it', `${type}.v01`, 'bad-format'],
    ['of a later version', `${type}.v2`, 'future-version'],
    ['of version 0', `${type}.v0`, 'unknown-version'],
    [
      'of another kind than the data',
      type.replace('given', 'offered').concat('.v1'),
      'rule/type-is-kind-of-data',
    ],
  ])('%s is refused', (_name, other, code) => {
    expect(faultsOf({ ...envelope, type: other })).toEqual([`/type ${code}`]);
  });

  test('of a kind that is unknown is refused where the data says the same', () => {
    const input = {
      ...envelope,
      type: 'example.digital-facilitation.poster.v1',
      data: { ...helpGivenExample, kind: 'poster' },
    };
    expect(faultsOf(input)).toEqual(['/data/kind unknown-kind']);
  });

  test('is not read as a pattern', () => {
    const other = 'exampleXdigital-facilitation.help-given.v1';
    expect(faultsOf({ ...envelope, type: other })).toEqual(['/type unknown-kind']);
  });
});

describe('the data', () => {
  test('has to have the id of the envelope', () => {
    expect(faultsOf({ ...envelope, id: exampleId(99) })).toEqual(['/id rule/id-is-id-of-data']);
  });

  test('that is no event is refused at its place', () => {
    const data = { ...helpGivenExample, outcome: 'cured', note: 'x' };
    expect(faultsOf({ ...envelope, data }).sort()).toEqual([
      '/data/note unknown-field',
      '/data/outcome not-in-list',
    ]);
  });

  test('of a later version is refused', () => {
    const data = { ...helpGivenExample, schemaVersion: 2 };
    expect(faultsOf({ ...envelope, data })).toEqual(['/data/schemaVersion future-version']);
  });

  test.each([null, 7, 'text', [[]], [[helpGivenExample]]])('that is %j is no object', (data) => {
    expect(faultsOf({ ...envelope, data })).toEqual(['/data not-an-object']);
  });

  test.each([undefined, 7, null])(
    'of kind %j has no kind that the type could be held against',
    (kind) => {
      const data = JSON.parse(JSON.stringify({ ...helpGivenExample, kind }));
      expect(faultsOf({ ...envelope, data })).toEqual(['/data/kind unknown-kind']);
    },
  );

  test.each([
    [undefined, 'missing-field'],
    [7, 'wrong-type'],
  ])('with the id %j has no id that the envelope could be held against', (id, code) => {
    const data = JSON.parse(JSON.stringify({ ...helpGivenExample, id }));
    expect(faultsOf({ ...envelope, data })).toEqual([`/data/id ${code}`]);
  });

  test('has 20 faults named at most, at their places', () => {
    const data = { ...helpGivenExample, services: Array.from({ length: 99 }, () => 1) };
    const faults = faultsOf({ ...envelope, data });
    expect(faults).toHaveLength(20);
    expect(faults.at(-1)).toBe('/data more-issues');
  });
});

test('no input makes the readers throw, and no issue repeats a value', () => {
  const personal = 'Jane-9449306753';
  const places = fc.constantFrom(...leavesOf(envelope), ['data'], []);
  const values = fc.oneof(
    fc.constant(personal),
    fc.anything().map((value) => [personal, value]),
  );
  fc.assert(
    fc.property(places, values, (place, value) => {
      const input = place.length === 0 ? value : withValueAt(envelope, place, value);
      const results = [fromCloudEvent(input), fromCloudEventBatch([input])];
      const issues = results.flatMap((result) => {
        if ('entries' in result) return result.entries.flatMap((one) => (one.ok ? [] : one.issues));
        return result.ok ? [] : result.issues;
      });
      expect(JSON.stringify(issues)).not.toMatch(/Jane|9449306753/);
    }),
    { numRuns: 1000 },
  );
});
