import { describe, expect, test } from 'vitest';
import {
  conditionOf,
  faults,
  lost,
  NHS_NUMBER,
  need,
  read,
} from '../../testing/need-as-condition.js';
import { supportNeedFromCondition, supportNeedToCondition } from '../help/index.js';

describe('what is not read', () => {
  test('is named, each with its place', () => {
    const extension = [
      ...(conditionOf().extension ?? []),
      { url: 'https://a.example', valueCode: 'a' },
    ];
    const place = `/extension/${extension.length - 1} no-place`;
    expect(lost({ id: '17', text: { status: 'empty' }, extension })).toEqual([
      place,
      '/id no-place',
      '/text no-place',
    ]);
  });

  test('is named whole where nothing of it was read, and in part where something was', () => {
    const coding = [
      ...(conditionOf().code?.coding ?? []),
      { system: 'https://a.example', code: 'a' },
    ];
    expect(lost({ code: { coding, text: 'words' } })).toEqual([
      '/code/coding/1 no-place',
      '/code/text no-place',
    ]);
  });

  test('is named though the same object was read in another place', () => {
    const { code } = conditionOf();
    expect(lost({ code, severity: code })).toEqual(['/severity no-place']);
  });

  test('is named though it stands beside what was read', () => {
    const { subject } = conditionOf();
    const identifier = { ...subject.identifier, display: 'words' };
    expect(lost({ subject: { ...subject, type: 'Group', identifier } })).toEqual([
      '/subject/type no-place',
      '/subject/identifier/display no-place',
    ]);
  });

  test('is named where a text begins otherwise than the kit writes it', () => {
    const [id] = conditionOf().identifier ?? [];
    const other = { ...id, value: 'urn:oid:1.2.3' };
    expect(lost({ identifier: [other, id] })).toEqual(['/identifier/0/value not-known']);
  });

  test('is named where it is a system without a code', () => {
    const coding = conditionOf().code?.coding ?? [];
    const { system } = coding[0] ?? {};
    expect(lost({ code: { coding: [...coding, { system }] } })).toEqual([
      '/code/coding/1 no-place',
    ]);
  });

  test('is named where it is an empty list', () => {
    expect(read({ category: [] }, { defaults: { type: need.type } })).toEqual({
      ok: true,
      record: need,
      lost: [{ path: '/category', reason: 'no-place' }],
    });
  });

  test.each(['Jane Example 1948', 'Jane_Example', 'Jane-Example', 'MrsExampleOfLeeds'])(
    'hides the name %s, which could be personal',
    (name) => {
      expect(lost({ [name]: 1 })).toEqual(['/(a name not shown) no-place']);
    },
  );

  test('shows the names of FHIR, those of a primitive’s element too', () => {
    expect(lost({ _recordedDate: { id: 'a' }, onsetDateTime: '2026' })).toEqual([
      '/_recordedDate no-place',
      '/onsetDateTime no-place',
    ]);
  });
});

describe('an NHS number', () => {
  test.each([
    [
      'as an identifier',
      {
        subject: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: NHS_NUMBER } },
      },
    ],
    ['as an address', { subject: { reference: `Patient/${NHS_NUMBER}` } }],
    [
      'in the place of a pseudonym',
      {
        subject: {
          identifier: {
            system: 'https://digital-facilitation.example/fhir/identifier/pseudonym',
            value: NHS_NUMBER,
          },
        },
      },
    ],
  ])('%s is no key, and is not repeated', (_name, change) => {
    const result = read(change);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: '/subject', code: 'missing-field' }],
    });
    expect(JSON.stringify(result)).not.toContain(NHS_NUMBER);
  });

  test('is named by its place alone where the host knows the patient by other means', () => {
    const subject = {
      identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: NHS_NUMBER },
    };
    const result = read({ subject }, { defaults: { subject: need.subject } });
    expect(result).toEqual({
      ok: true,
      record: need,
      lost: [{ path: '/subject', reason: 'nhs-number' }],
    });
  });

  test('is written only where the host gives it', () => {
    const identifier = { system: 'https://fhir.nhs.uk/Id/nhs-number', value: NHS_NUMBER };
    const written = supportNeedToCondition(need, { patient: { identifier } });
    expect(written).toMatchObject({
      ok: true,
      resource: { subject: { identifier } },
      lost: [{ path: '/subject', reason: 'replaced-by-host' }],
    });
    expect(JSON.stringify(conditionOf())).not.toMatch(/nhs-number/);
  });
});

describe('the patient', () => {
  test('is written by the record’s key alone', () => {
    expect(conditionOf().subject).toEqual({
      type: 'Patient',
      identifier: {
        system: 'https://digital-facilitation.example/fhir/identifier/pseudonym',
        value: expect.any(String),
      },
    });
  });

  test('is written by the host’s reference beside the key, and comes back by the key', () => {
    const resource = conditionOf({ patient: { reference: 'Patient/17' } });
    expect(resource.subject).toMatchObject({ reference: 'Patient/17', type: 'Patient' });
    expect(supportNeedFromCondition(resource)).toEqual({
      ok: true,
      record: need,
      lost: [{ path: '/subject/reference', reason: 'no-place' }],
    });
  });

  test('is read from a reference on the same server as the host’s key', () => {
    expect(read({ subject: { reference: 'Patient/17' } })).toMatchObject({
      ok: true,
      record: { subject: { type: 'host-reference', reference: '17' } },
      lost: [],
    });
  });

  test('is not read from an address elsewhere', () => {
    const subject = { reference: 'https://elsewhere.example/Patient/17' };
    expect(faults({ subject })).toEqual(['/subject missing-field']);
  });

  test('that is nobody makes no resource', () => {
    const result = supportNeedToCondition({ ...need, subject: { type: 'none' } });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: '/subject', code: 'rule/patient-is-named' }],
    });
  });
});

describe('the option base', () => {
  test('begins every address of the kit’s own', () => {
    const base = 'https://supplier.example/fhir';
    const text = JSON.stringify(conditionOf({ base }));
    expect(text).toContain(`${base}/CodeSystem/need`);
    expect(text).not.toContain('digital-facilitation.example');
    expect(supportNeedFromCondition(JSON.parse(text), { base })).toEqual({
      ok: true,
      record: need,
      lost: [],
    });
  });

  test('may differ from one record to the next', () => {
    const bases = ['urn:a', 'urn:b', 'urn:a'];
    expect(bases.map((base) => conditionOf({ base }).code?.coding?.[0]?.system)).toEqual([
      'urn:a/CodeSystem/need',
      'urn:b/CodeSystem/need',
      'urn:a/CodeSystem/need',
    ]);
  });

  test('of another sender is not read as one’s own', () => {
    const resource = conditionOf({ base: 'urn:other' });
    expect(supportNeedFromCondition(resource)).toMatchObject({ ok: false });
  });

  test.each([
    '',
    'fhir',
    '/fhir',
    'https://a.example/',
    'https://a b.example',
    `https://a.example/${NHS_NUMBER}`,
  ])('"%s" is refused, as a mistake in the program', (base) => {
    expect(() => supportNeedToCondition(need, { base })).toThrow(RangeError);
    expect(() => supportNeedFromCondition({}, { base })).toThrow(/^(?!.*9449306753)/s);
  });
});

describe('a record that was not parsed', () => {
  test.each([null, undefined, 'text', 7, [], [{}]])('and is %j is refused', (record) => {
    expect(supportNeedToCondition(record as never)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'not-an-object', message: expect.stringMatching(/Parse it/) }],
    });
  });

  test('has a number in the place of a day named as lost, however short it is', () => {
    const record = { ...need, reviewDueOn: 7 };
    expect(supportNeedToCondition(record as never)).toMatchObject({
      lost: [{ path: '/reviewDueOn', reason: 'no-place' }],
    });
  });
});

test('the option defaults says what the resource does not', () => {
  const { identifier: _dropped, ...rest } = conditionOf();
  expect(supportNeedFromCondition(rest, { defaults: { id: need.id } })).toEqual({
    ok: true,
    record: need,
    lost: [],
  });
});

test('what is handed in is not changed', () => {
  const resource = conditionOf();
  const before = structuredClone(resource);
  supportNeedFromCondition(resource);
  expect(resource).toEqual(before);
});
