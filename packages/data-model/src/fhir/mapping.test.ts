import { describe, expect, test } from 'vitest';
import type { SupportNeed } from '../schemas/index.js';
import { recordExamples } from '../testing/record-examples.js';
import {
  type Condition,
  type FromFhirOptions,
  supportNeedFromCondition,
  supportNeedToCondition,
  type ToFhirOptions,
} from './index.js';

const need = recordExamples.SupportNeed?.record as SupportNeed;
const NHS_NUMBER = '9449306753';

function conditionOf(options?: ToFhirOptions): Condition {
  const written = supportNeedToCondition(need, options);
  if (!written.ok) throw new Error('The example should be written.');
  return written.resource;
}

function read(change: object, options?: FromFhirOptions<SupportNeed>) {
  return supportNeedFromCondition({ ...conditionOf(), ...change }, options);
}

function faults(change: object, options?: FromFhirOptions<SupportNeed>): string[] {
  const result = read(change, options);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

function lost(change: object): string[] {
  const result = read(change);
  return result.ok ? result.lost.map(({ path, reason }) => `${path} ${reason}`) : ['refused'];
}

const profile = (...urls: string[]) => ({ meta: { profile: urls } });

describe('the profile of a resource', () => {
  test('is UK Core’s, without a version, where this kit wrote it', () => {
    expect(conditionOf().meta.profile).toEqual([
      'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Condition',
    ]);
  });

  test('may name a version', () => {
    const url = 'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Condition|2.6.0';
    expect(faults(profile(url))).toEqual([]);
  });

  test.each([
    ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1'],
    ['https://fhir.nhs.uk/STU3/StructureDefinition/Anything'],
    ['https://fhir.hl7.org.uk/StructureDefinition/CareConnect-Condition-1'],
    ['http://hl7.org/fhir/3.0/StructureDefinition/Condition'],
  ])('%s is refused as an earlier FHIR', (url) => {
    expect(faults(profile(url))).toEqual(['/meta/profile unknown-version']);
  });

  test('of an earlier FHIR is refused even where base R4 is accepted', () => {
    const url = 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1';
    expect(faults(profile(url), { acceptBaseR4: true })).toEqual(['/meta/profile unknown-version']);
  });

  test('that nobody knows is refused', () => {
    expect(faults(profile('https://other.example/StructureDefinition/Condition'))).toEqual([
      '/meta/profile not-in-list',
    ]);
  });

  test('that the host names is read', () => {
    const url = 'https://other.example/StructureDefinition/Condition';
    expect(faults(profile(`${url}|3`), { profiles: [url] })).toEqual([]);
  });

  test('of another resource of UK Core is refused', () => {
    const url = 'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Procedure';
    expect(faults(profile(url))).toEqual(['/meta/profile not-in-list']);
  });

  test.each([[['https://fhir.hl7.org.uk/x']], [{ toString: 1 }], [null]])(
    'that is no text (%j) is refused',
    (url) => {
      expect(
        faults({ meta: { profile: [url] } }, { profiles: ['https://fhir.hl7.org.uk/x'] }),
      ).toEqual(['/meta/profile not-in-list']);
    },
  );

  test('that is left out is refused unless base R4 is accepted', () => {
    expect(faults({ meta: undefined })).toEqual(['/meta/profile missing-field']);
    expect(faults({ meta: undefined }, { acceptBaseR4: true })).toEqual([]);
  });

  test('of base R4 is refused unless base R4 is accepted', () => {
    const base = profile('http://hl7.org/fhir/StructureDefinition/Condition');
    expect(faults(base)).toEqual(['/meta/profile missing-field']);
    expect(faults(base, { acceptBaseR4: true })).toEqual([]);
  });

  test('beside others is enough, and the others are named as lost', () => {
    const other = 'https://other.example/StructureDefinition/Condition';
    expect(lost(profile(other, ...conditionOf().meta.profile))).toEqual([
      '/meta/profile/0 no-place',
    ]);
  });
});

describe('a resource of an earlier FHIR', () => {
  test('is known by an extension of CareConnect', () => {
    const url = 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-X-1';
    expect(faults({ extension: [{ url, valueCode: 'a' }] })).toEqual([
      '/meta/profile unknown-version',
    ]);
  });

  test('is known by the version that it names', () => {
    expect(faults({ fhirVersion: '3.0.2' })).toEqual(['/meta/profile unknown-version']);
  });

  test('is not seen in a code system that R4 still uses', () => {
    const system = 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';
    expect(lost({ severity: { coding: [{ system, code: 'R0260' }] } })).toEqual([
      '/severity no-place',
    ]);
  });
});

describe('input that is no such resource', () => {
  test.each([null, 'text', 7, [], [{}]])('%j is refused', (input) => {
    expect(supportNeedFromCondition(input).ok).toBe(false);
  });

  test('of another type is refused, with the type that is read', () => {
    const result = read({ resourceType: 'Procedure' });
    expect(result).toEqual({
      ok: false,
      issues: [
        { path: '/resourceType', code: 'not-in-list', message: 'Allowed here: "Condition".' },
      ],
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the name %s is refused', (name) => {
    const text = JSON.stringify(conditionOf()).replace('{', `{"${name}":{"admin":true},`);
    expect(supportNeedFromCondition(JSON.parse(text))).toMatchObject({
      ok: false,
      issues: [{ code: 'forbidden-field' }],
    });
  });

  test('nested without end is refused', () => {
    const extension: unknown[] = [];
    extension.push({ url: 'a', extension });
    expect(faults({ extension })).toEqual([' too-deep']);
  });

  test.each([
    ['code', 'text', '/code wrong-type'],
    ['code', null, '/code wrong-type'],
    ['code', { coding: {} }, '/code/coding wrong-type'],
    ['code', { coding: ['x'] }, '/code/coding/0 wrong-type'],
    ['extension', {}, '/extension wrong-type'],
    ['identifier', [7], '/identifier/0 wrong-type'],
    ['subject', [], '/subject wrong-type'],
    ['meta', [], '/meta wrong-type'],
  ])('with %s as %j is refused at its place', (name, value, fault) => {
    expect(faults({ [name]: value })).toContain(fault);
  });

  test('is told apart in what is missing of the record', () => {
    expect(faults({ code: undefined })).toEqual(['/need missing-field']);
  });
});

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
