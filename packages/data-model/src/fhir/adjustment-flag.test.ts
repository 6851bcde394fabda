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

  test('that is not in force says nothing', () => {
    const old = consent('RACONSENT', { status: 'inactive' });
    expect(readAdjustmentFlags(bundle(flag('001'), old), options)).toMatchObject({
      records: [{ sharing: 'not-asked' }],
    });
  });

  test('of another patient is refused together with the flag', () => {
    const other = consent('RACONSENT', { patient: { reference: 'Patient/18' } });
    expect(readAdjustmentFlags(bundle(flag('001'), other), options)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry', code: 'rule/one-patient' }],
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
