import { describe, expect, test } from 'vitest';
import { conditionOf, faults, lost, profile, read } from '../../testing/need-as-condition.js';
import { supportNeedFromCondition } from '../help/index.js';

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
