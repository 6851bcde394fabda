import { describe, expect, test } from 'vitest';
import { exampleId } from '../testing/fixtures.js';
import { type AdjustmentFlagOptions, readAdjustmentFlags } from './index.js';

// Made up, in the form of the two sets of addresses that NHS England has published.
const ENGLAND = 'https://fhir.nhs.uk/England';
const subject = { reference: 'Patient/17' };
const options: AdjustmentFlagOptions = {
  defaults: { statedBy: 'self-reported' },
  newId: () => exampleId(1),
};
const coded = (name: string, code: string) => ({
  coding: [{ system: `${ENGLAND}/CodeSystem/${name}`, code }],
});
const profile = (name: string) => ({ profile: [`${ENGLAND}/StructureDefinition/${name}`] });
const ours = coded('PatientFlagCategory', 'NRAF');
const contained = [{ resourceType: 'Provenance', recorded: '2026-03-02T10:30:00+01:00' }];

function flag(category: string, change: object = {}) {
  return {
    resourceType: 'Flag',
    meta: profile('ProgrammeFlag'),
    contained,
    status: 'active',
    category: [ours, coded('RA-FlagCategory', category)],
    code: { coding: [{ system: 'http://snomed.info/sct', code: '1082681000000103' }] },
    subject,
    ...change,
  };
}
const consent = (purpose: string, change: object = {}) => ({
  resourceType: 'Consent',
  meta: profile('FlagConsent'),
  status: 'active',
  category: [ours],
  patient: subject,
  provision: { purpose: coded('RA-ConsentPurpose', purpose).coding },
  ...change,
});
const condition = (code: string, change: object = {}) => ({
  resourceType: 'Condition',
  meta: profile('FlagCondition'),
  clinicalStatus: {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
    ],
  },
  category: [ours, coded('RA-ConditionCategory', 'issue')],
  code: coded('RA-ConditionCode', code),
  subject,
  ...change,
});
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

describe('a flag', () => {
  test('is a support need, flagged when it was recorded; its SNOMED CT code is named as lost', () => {
    expect(readAdjustmentFlags(flag('001'), options)).toEqual({
      ok: true,
      records: [
        {
          id: exampleId(1),
          schemaVersion: 1,
          subject: { type: 'host-reference', reference: '17' },
          type: 'reasonable-adjustment',
          need: 'communication-support',
          statedBy: 'self-reported',
          steps: [{ stage: 'flag', at: '2026-03-02T09:30:00.000Z' }],
          sharing: 'not-asked',
        },
      ],
      impairments: [],
      lost: [
        { path: '/code', reason: 'not-known' },
        { path: '/contained/0/resourceType', reason: 'no-place' },
      ],
    });
  });

  test.each([
    ['001', 'communication-support'],
    ['002', 'communication-professional'],
    ['003', 'contact-method'],
    ['004', 'information-format'],
    ['005', 'additional-communication-needs'],
    ['006', 'community-language'],
    ['007', 'additional-support'],
    ['008', 'individual-care'],
    ['009', 'environment-of-care'],
    ['010', 'additional-needs'],
    ['011', 'bespoke'],
  ])('of category %s is the need %s', (category, need) => {
    expect(readAdjustmentFlags(flag(category), options)).toMatchObject({ records: [{ need }] });
  });

  test('in the words of the programme examples is read alike, with https in front of SNOMED CT', () => {
    const other = flag('', {
      meta: profile('England-Flag-PatientFlag-Adjustment'),
      category: [
        coded('England-FlagCategoryPatient', 'national-reasonable-adjustment-flag'),
        coded('England-FlagCategoryRA', 'communication-support'),
      ],
      code: { coding: [{ system: 'https://snomed.info/sct', code: '1082681000000103' }] },
    });
    const needFor = (code: string) =>
      code === '1082681000000103' ? 'support-to-understand' : undefined;
    expect(readAdjustmentFlags(other, { ...options, needFor })).toMatchObject({
      records: [{ need: 'support-to-understand' }],
      lost: [{ path: '/contained/0/resourceType' }],
    });
  });

  test.each(['012', 'something-else'])('of the unknown category %s is no need', (category) => {
    expect(readAdjustmentFlags(flag(category), options)).toMatchObject({
      ok: true,
      records: [],
      lost: expect.arrayContaining([{ path: '/category/1/coding/0/code', reason: 'not-known' }]),
    });
  });

  test('with a SNOMED CT code that fails its check digit never asks the host for its word', () => {
    const code = { coding: [{ system: 'http://snomed.info/sct', code: '1082661000000100' }] };
    const asked: string[] = [];
    const needFor = (found: string) => {
      asked.push(found);
      return 'wrong';
    };
    expect(readAdjustmentFlags(flag('001', { code }), { ...options, needFor })).toMatchObject({
      records: [{ need: 'communication-support' }],
    });
    expect(asked).toEqual([]);
  });

  test.each(['CP-IS', 'FGM'])('of %s is not read, whatever it holds', (category) => {
    const other = flag('001', {
      category: [coded('PatientFlagCategory', category), coded('RA-FlagCategory', '001')],
    });
    expect(readAdjustmentFlags(other, options)).toMatchObject({
      ok: true,
      records: [],
      lost: expect.arrayContaining([{ path: '', reason: 'not-known' }]),
    });
  });

  test.each(['inactive', 'entered-in-error'])('that is %s is no need', (status) => {
    expect(readAdjustmentFlags(flag('001', { status }), options)).toMatchObject({
      ok: true,
      records: [],
      lost: [{ path: '', reason: 'not-active' }],
    });
  });

  test('leaves notes where they are: they are free text', () => {
    const extension = [
      {
        url: `${ENGLAND}/StructureDefinition/Extension-FlagNotes`,
        valueAnnotation: { text: 'words about a person' },
      },
    ];
    const result = readAdjustmentFlags(flag('001', { extension }), options);
    expect(result.ok && result.lost).toContainEqual({ path: '/extension', reason: 'no-place' });
    expect(JSON.stringify(result)).not.toContain('words about');
  });

  test('does not say who stated it: without the host’s word it is refused at its place', () => {
    expect(readAdjustmentFlags(bundle(flag('001')))).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/0/resource/statedBy', code: 'missing-field' }],
    });
  });

  test.each([{ end: '2020-01-01' }, { end: 'then' }])('whose time is over is no need', (period) => {
    expect(readAdjustmentFlags(flag('001', { period }), options)).toMatchObject({
      ok: true,
      records: [],
      lost: [{ path: '', reason: 'not-active' }],
    });
  });

  test('whose time lasts is a need', () => {
    const period = { start: '2020-01-01', end: '2999-01-01' };
    expect(readAdjustmentFlags(flag('001', { period }), options)).toMatchObject({
      records: [{ need: 'communication-support' }],
    });
  });

  test('of a category that is not known is the need that the host knows by its code', () => {
    const category = [ours, coded('England-FlagCategoryRA', 'environment-of-care')];
    const needFor = () => 'extended-appointment';
    expect(readAdjustmentFlags(flag('', { category }), { ...options, needFor })).toMatchObject({
      records: [{ need: 'extended-appointment' }],
    });
  });

  test('that says only that there are others is named as lost once', () => {
    const umbrella = flag('', { category: undefined, code: ours, contained: undefined });
    expect(readAdjustmentFlags(umbrella, options)).toMatchObject({
      records: [],
      lost: [{ path: '', reason: 'not-known' }],
    });
  });

  test('with a modifier extension is refused', () => {
    const turned = flag('001', { modifierExtension: [{ url: 'urn:x' }] });
    expect(readAdjustmentFlags(turned, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'forbidden-field' }],
    });
  });

  test('is read beside a neighbour of another profile, which is named as lost', () => {
    const other = {
      resourceType: 'Condition',
      meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Condition'] },
      code: { text: 'words' },
    };
    expect(readAdjustmentFlags(bundle(flag('001'), other), options)).toMatchObject({
      ok: true,
      records: [{ need: 'communication-support' }],
      lost: expect.arrayContaining([{ path: '/entry/1/resource', reason: 'not-known' }]),
    });
  });

  test('of another profile is refused', () => {
    const other = flag('001', { meta: profile('UKCore-Flag') });
    expect(readAdjustmentFlags(other, options)).toMatchObject({
      ok: false,
      issues: [{ path: '/meta/profile', code: 'not-in-list' }],
    });
  });

  test('of a patient who is known by an NHS number alone is refused without it', () => {
    const result = readAdjustmentFlags(
      flag('001', { subject: { reference: 'Patient/9449306753' } }),
      options,
    );
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/subject' }] });
    expect(JSON.stringify(result)).not.toContain('9449306753');
  });
});

describe('consent', () => {
  test.each([
    [['RACONSENT'], 'agreed'],
    [['RADISSENT'], 'refused'],
    [['RAREVOKED'], 'refused'],
    [['RACONSENT', 'RAREVOKED'], 'refused'],
    [['RADISSENT', 'RACONSENT'], 'refused'],
  ])('of %j is %s, wherever it stands', (purposes, sharing) => {
    const consents = purposes.map((purpose) => consent(purpose));
    expect(readAdjustmentFlags(bundle(flag('001'), ...consents), options)).toMatchObject({
      records: [{ sharing }],
    });
  });

  const agreed = { ...options, defaults: { ...options.defaults, sharing: 'agreed' as const } };
  const purpose = coded('RA-ConsentPurpose', 'RACONSENT').coding;
  const both = [...purpose, ...coded('RA-ConsentPurpose', 'RADISSENT').coding];
  const unknown = [...purpose, ...coded('RA-ConsentPurpose', 'RANEW').coding];

  test.each([
    ['was revoked, and so is inactive', consent('RAREVOKED', { status: 'inactive' })],
    ['was refused, and so is inactive', consent('RADISSENT', { status: 'inactive' })],
    ['is inactive', consent('RACONSENT', { status: 'inactive' })],
    ['was proposed', consent('RACONSENT', { status: 'proposed' })],
    ['has no status', consent('RACONSENT', { status: undefined })],
    ['has no purpose', consent('RACONSENT', { provision: {} })],
    ['denies', consent('RACONSENT', { provision: { type: 'deny', purpose } })],
    ['takes a part back', consent('RACONSENT', { provision: { purpose, provision: [{}] } })],
    ['ended', consent('RACONSENT', { provision: { purpose, period: { end: '2020' } } })],
    ['says both', consent('RACONSENT', { provision: { purpose: both } })],
    ['also says what nobody knows', consent('', { provision: { purpose: unknown } })],
    ['names no flag', consent('RADISSENT', { category: undefined })],
  ])('that %s is a refusal, whatever the host says', (_name, given) => {
    expect(readAdjustmentFlags(bundle(flag('001'), given), agreed)).toMatchObject({
      ok: true,
      records: [{ sharing: 'refused' }],
    });
  });

  test('that will end is agreement until then', () => {
    const given = consent('', { provision: { type: 'permit', purpose, period: { end: '2999' } } });
    expect(readAdjustmentFlags(bundle(flag('001'), given), options)).toMatchObject({
      records: [{ sharing: 'agreed' }],
    });
  });

  test('is agreement beside a purpose of another list, which is named as lost', () => {
    const other = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' };
    const given = consent('', { provision: { purpose: [other, ...purpose] } });
    expect(readAdjustmentFlags(bundle(flag('001'), given), options)).toMatchObject({
      records: [{ sharing: 'agreed' }],
      lost: expect.arrayContaining([
        { path: '/entry/1/resource/provision/purpose/0', reason: 'no-place' },
      ]),
    });
  });

  test('that was entered in error says nothing', () => {
    const wrong = consent('RACONSENT', { status: 'entered-in-error' });
    expect(readAdjustmentFlags(bundle(flag('001'), wrong), options)).toMatchObject({
      records: [{ sharing: 'not-asked' }],
      lost: expect.arrayContaining([{ path: '/entry/1/resource', reason: 'not-active' }]),
    });
  });

  test('whose meaning may be turned round is refused, as it could be a refusal', () => {
    const turned = consent('RACONSENT', { modifierExtension: [{ url: 'urn:x' }] });
    expect(readAdjustmentFlags(bundle(flag('001'), turned), options)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/1/resource', code: 'forbidden-field' }],
    });
  });

  test('that names no patient is refused beside a flag that does', () => {
    const nobodys = consent('RACONSENT', { patient: undefined });
    expect(readAdjustmentFlags(bundle(flag('001'), nobodys), options)).toMatchObject({
      ok: false,
      issues: [{ code: 'rule/one-record' }],
    });
  });

  test('of another patient is refused together with the flag', () => {
    const other = consent('RACONSENT', { patient: { reference: 'Patient/18' } });
    expect(readAdjustmentFlags(bundle(flag('001'), other), options)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/0/resource/subject', code: 'rule/one-record' }],
    });
  });
});

describe('flags of patients whom the kit cannot read', () => {
  const known = (value: string) => ({
    subject: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value } },
  });
  const urn = (last: string) => ({
    subject: { reference: `urn:uuid:6253c43b-5cc8-4645-93b1-38e41be82a7${last}`, display: last },
  });
  const all = {
    ...options,
    defaults: {
      ...options.defaults,
      subject: { type: 'host-reference' as const, reference: '17' },
    },
  };
  const read = (one: object, other: object) =>
    readAdjustmentFlags(bundle(flag('001', one), flag('002', other)), all);

  test.each([
    [known('9449306753'), known('9990000018')],
    [urn('1'), urn('2')],
    [known('9449306753'), urn('1')],
    [known('9449306753'), {}],
  ])('are refused where they differ, whatever the host says', (one, other) => {
    const result = read(one, other);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'rule/one-record' }] });
    expect(JSON.stringify(result)).not.toMatch(/9449306753|9990000018|6253c43b/);
  });

  test.each([known('9449306753'), urn('1')])('are read where they are of one', (one) => {
    expect(read(one, one)).toMatchObject({
      ok: true,
      records: [{ subject: all.defaults.subject }, { subject: all.defaults.subject }],
    });
  });
});

describe('an impairment', () => {
  test.each([
    ['1', 'vision'],
    ['4', 'dexterity'],
    ['10', 'other'],
    ['12', 'prefers-not-to-say'],
  ])('of code %s is %s, and no need', (code, impairment) => {
    expect(readAdjustmentFlags(bundle(condition(code)), options)).toMatchObject({
      records: [],
      impairments: [impairment],
    });
  });

  test('of code 11 does not exist', () => {
    expect(readAdjustmentFlags(bundle(condition('11')), options)).toMatchObject({
      impairments: [],
    });
  });

  const verified = (code: string) => ({
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
    },
  });
  const system = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

  test.each([
    verified('refuted'),
    verified('entered-in-error'),
    { abatementDateTime: '2020-01-01' },
    { clinicalStatus: { coding: ['active', 'resolved'].map((code) => ({ system, code })) } },
    { clinicalStatus: undefined, status: 'active' },
  ])('with %j is not read', (change) => {
    expect(readAdjustmentFlags(bundle(condition('1', change)), options)).toMatchObject({
      ok: true,
      impairments: [],
      lost: expect.arrayContaining([{ path: '/entry/0/resource', reason: 'not-active' }]),
    });
  });

  test('that has ended is not read', () => {
    const clinicalStatus = {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' },
      ],
    };
    expect(readAdjustmentFlags(bundle(condition('1', { clinicalStatus })), options)).toMatchObject({
      impairments: [],
    });
  });
});

test('a resource of another kind in the bundle is named as lost', () => {
  expect(readAdjustmentFlags(bundle({ resourceType: 'Patient', id: '17' }), options)).toEqual({
    ok: true,
    records: [],
    impairments: [],
    lost: [{ path: '/entry', reason: 'no-place' }],
  });
});

test.each([null, 7, [], { resourceType: 'Condition' }, { resourceType: 'constructor' }])(
  '%j is no flag',
  (input) => {
    expect(readAdjustmentFlags(input, options).ok).toBe(false);
  },
);
