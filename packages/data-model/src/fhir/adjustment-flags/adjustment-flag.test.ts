import { describe, expect, test } from 'vitest';
import {
  bundle,
  coded,
  ENGLAND,
  flag,
  options,
  ours,
  profile,
} from '../../testing/adjustment-flags.js';
import { exampleId } from '../../testing/fixtures.js';
import { readAdjustmentFlags } from './index.js';

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
