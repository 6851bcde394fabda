import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { StakeholderSchema } from '../schemas/stakeholder.js';
import { eventExamples, helpGivenExample, stakeholderExample } from '../testing/fixtures.js';
import { leavesOf, objectsOf, type Place, valueAt, withValueAt } from '../testing/places.js';
import { issuesOf } from '../testing/refusals.js';
import { parseRecord, type RecordIssue } from './index.js';

const personal = 'Jane Example 9449306753';
const parts = ['Jane', 'Example 9', '9449306753', '944 930 6753', '944-930-6753', '1948'];

/** Texts that tell of a person. */
const personalTexts = fc.oneof(
  fc.constantFrom(...parts, personal, 'Jane-1948-02-03', 'jane_9449306753', 'nhs9449306753'),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${personal}${text}`),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${text} ${personal}`),
);

/** Every record of the examples, with the function that reads it. */
const records: [name: string, record: object, issues: (input: unknown) => RecordIssue[]][] = [
  ...Object.entries(eventExamples).map(([kind, example]): (typeof records)[number] => [
    kind,
    example,
    (input) => {
      const result = parseFacilitationEvent(input);
      return result.ok ? [] : result.issues;
    },
  ]),
  [
    'stakeholder',
    stakeholderExample,
    (input) => {
      const result = parseRecord(StakeholderSchema, input);
      return result.ok ? [] : result.issues;
    },
  ],
];

function expectNothingPersonal(issues: RecordIssue[]): void {
  const shown = JSON.stringify(issues);
  for (const part of parts) expect(shown).not.toContain(part);
}

function places(list: Place[]): fc.Arbitrary<Place> {
  return fc.constantFrom(...list);
}

describe.each(records)('a personal text in a record of kind %s', (_name, record, issuesFor) => {
  test('is never repeated, whatever field it stands in', () => {
    fc.assert(
      fc.property(places(leavesOf(record)), personalTexts, (place, text) => {
        expectNothingPersonal(issuesFor(withValueAt(record, place, text)));
      }),
      { numRuns: 300 },
    );
  });

  test('is never repeated in the place of an object or an array', () => {
    fc.assert(
      fc.property(places(objectsOf(record)), personalTexts, (place, text) => {
        expectNothingPersonal(issuesFor(withValueAt(record, place, text)));
        expectNothingPersonal(issuesFor(withValueAt(record, place, [text, { [text]: text }])));
      }),
    );
  });

  test('is never repeated as the name of a field', () => {
    fc.assert(
      fc.property(places(objectsOf(record)), personalTexts, (place, name) => {
        const object = valueAt(record, place) as object;
        expectNothingPersonal(issuesFor(withValueAt(record, place, { ...object, [name]: 1 })));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the issues of a record', () => {
  const withFaults = (count: number) => ({
    ...helpGivenExample,
    services: Array.from({ length: count }, () => 1),
  });

  test('are all listed where there are 20', () => {
    const paths = issuesOf(withFaults(20)).map(({ path }) => path);
    expect(paths).toEqual(Array.from({ length: 20 }, (_, index) => `/services/${index}`));
  });

  test.each([21, 500_000])(
    'are 20 where there are %d, and the last says that there are more',
    (count) => {
      const issues = issuesOf(withFaults(count));
      expect(issues).toHaveLength(20);
      expect(issues[18]).toMatchObject({ path: '/services/18', code: 'wrong-type' });
      expect(issues[19]).toEqual({
        path: '',
        code: 'more-issues',
        message: expect.stringMatching(/more faults than these/),
      });
    },
  );

  test('are not looked for once there are enough', () => {
    const record = withFaults(1000);
    let reads = 0;
    Object.defineProperty(record.services, 999, {
      enumerable: true,
      get: () => {
        reads += 1;
        return 1;
      },
    });
    expect(issuesOf(record)).toHaveLength(20);
    // Once, to see that nothing nests too deep.
    expect(reads).toBe(1);
  });
});

describe('an issue', () => {
  test('names the place of a fault as a JSON Pointer', () => {
    const barriers = [...helpGivenExample.barriers, { barrier: 'no-device', source: 'guessed' }];
    expect(issuesOf({ ...helpGivenExample, barriers })[0]?.path).toBe('/barriers/1/source');
  });

  test('hides the name of a field that holds a digit', () => {
    expect(issuesOf({ ...helpGivenExample, nhs9449306753: 1 })[0]?.path).toBe(
      '/(a name not shown)',
    );
  });

  test('hides the name of a field that is too long to be one', () => {
    expect(issuesOf({ ...helpGivenExample, ['x'.repeat(41)]: 1 })[0]?.path).toBe(
      '/(a name not shown)',
    );
  });

  test.each(['Jane-Smith', 'Jane', 'jane-smith', 'jane_smith', '_jane', 'JaneSmith'])(
    'hides the name %s, which is not written as those of fields are',
    (name) => {
      expect(issuesOf({ ...helpGivenExample, [name]: 1 })[0]?.path).toBe('/(a name not shown)');
    },
  );

  test('shows the name of a field that is a plain word, so that a slip can be found', () => {
    expect(issuesOf({ ...helpGivenExample, setings: 1 })[0]?.path).toBe('/setings');
  });

  test('of a list says what is in the list', () => {
    const [issue] = issuesOf({ ...helpGivenExample, nonDigitalOffered: 'maybe' });
    for (const word of ['"yes"', '"no"', '"not-recorded"']) expect(issue?.message).toContain(word);
  });

  test('of a type says which type', () => {
    expect(issuesOf({ ...helpGivenExample, services: 'nhs-app' })[0]).toEqual({
      path: '/services',
      code: 'wrong-type',
      message: 'This must be of type array.',
    });
  });

  test.each([
    ['occurredAt', /YYYY-MM-DDTHH:mm:ss\.sssZ/],
    ['followUpOn', /YYYY-MM-DD\./],
    ['id', /UUID of version 7/],
    ['organisation', /ODS code/],
    ['approach', /lower case words/],
    ['language', /BCP 47/],
  ])('of the format of %s says what to write', (field, message) => {
    expect(issuesOf({ ...helpGivenExample, [field]: '?' })).toEqual([
      { path: `/${field}`, code: 'bad-format', message: expect.stringMatching(message) },
    ]);
  });

  test('of an NHS number as a key asks for a pseudonym', () => {
    const subject = { type: 'pseudonym', pseudonym: '9449306753' };
    expect(issuesOf({ ...helpGivenExample, subject })[0]?.message).toMatch(
      /^Write a pseudonym or a key/,
    );
  });
});
