import { describe, expect, test } from 'vitest';
import type { NeedsRecorded, SupportNeed } from '../../schemas/index.js';
import { helpGivenExample, needsRecordedExample } from '../../testing/fixtures.js';
import { recordExamples } from '../../testing/record-examples.js';
import { communityServiceFromHealthcareService } from '../directory/index.js';
import {
  helpGivenFromProcedure,
  helpGivenToProcedure,
  needsRecordedFromObservation,
  needsRecordedToObservation,
  supportNeedFromCondition,
  supportNeedToCondition,
} from '../help/index.js';
import { communicationPreferenceFromPatient } from '../patient/index.js';

// biome-ignore lint/suspicious/noExplicitAny: a resource to break at will.
type Resource = any;

const ukCore = 'https://fhir.hl7.org.uk';
const base = 'https://digital-facilitation.example/fhir';
const need = recordExamples.SupportNeed?.record as SupportNeed;
const absent = (valueCode: string) => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode }],
});

function procedure(change: (resource: Resource) => void) {
  const written = helpGivenToProcedure(helpGivenExample);
  const resource: Resource = structuredClone(written.ok && written.resource);
  change(resource);
  return helpGivenFromProcedure(resource);
}

describe('a second code of the same system', () => {
  const written = supportNeedToCondition(need);
  const resource: Resource = written.ok ? written.resource : {};
  const read = (code: string) => {
    const coding = [...resource.code.coding, { ...resource.code.coding[0], code }];
    return supportNeedFromCondition({ ...resource, code: { coding } });
  };

  test('that says something else is named as lost', () => {
    expect(read('another-need')).toMatchObject({
      ok: true,
      record: { need: need.need },
      lost: [{ path: '/code/coding/1', reason: 'no-place' }],
    });
  });

  test('that says the same is read', () => {
    expect(read(need.need)).toMatchObject({ ok: true, lost: [] });
  });

  test('makes a kind one that is not read', () => {
    const result = procedure(({ category }) => {
      category.coding.push({ ...category.coding[0], code: 'help-offered' });
    });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/category' }] });
  });

  test('of the kit’s own that contradicts UK Core’s is named as lost', () => {
    const coding = [
      { system: `${ukCore}/CodeSystem/UKCore-PreferredWrittenCommunicationFormat`, code: '12' },
      { system: `${base}/CodeSystem/format`, code: 'audio' },
    ];
    const url = `${ukCore}/StructureDefinition/Extension-UKCore-ContactPreference`;
    const format = {
      url: 'PreferredWrittenCommunicationFormat',
      valueCodeableConcept: { coding },
    };
    const patient = {
      resourceType: 'Patient',
      id: '17',
      extension: [{ url, extension: [format] }],
    };
    const options = {
      acceptBaseR4: true,
      defaults: { id: need.id, statedAt: '2026-03-02T09:30:00.000Z' },
    };
    expect(communicationPreferenceFromPatient(patient, options)).toMatchObject({
      ok: true,
      record: { formats: ['braille'] },
      lost: [{ path: '/extension/0/extension/0/valueCodeableConcept/coding/1' }],
    });
  });
});

describe('FHIR’s reason for absent data', () => {
  test('in the place of a barrier is no barrier', () => {
    const result = procedure(({ reasonCode }) => {
      reasonCode[0].coding = [absent('asked-declined')];
    });
    expect(JSON.stringify(result)).not.toContain('skipped');
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/barriers/0/barrier' }] });
  });

  test('in the place of an approach is no approach', () => {
    const result = procedure((resource) => {
      resource.code = { coding: [absent('unknown')] };
    });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/approach' }] });
  });

  test('in the place of a service is no service, and is named as lost', () => {
    const result = procedure(({ extension }) => {
      extension.push({
        url: `${base}/StructureDefinition/services`,
        valueCoding: absent('not-asked'),
      });
    });
    expect(result).toMatchObject({
      ok: true,
      record: { services: helpGivenExample.services },
      lost: [{ path: expect.stringMatching(/^\/extension\/\d+\/valueCoding$/) }],
    });
  });

  test('beside a code of another system is not that of the field', () => {
    const result = procedure(({ extension }) => {
      const duration = extension.find(({ url }: Resource) => url.endsWith('/duration'));
      duration.valueCoding = { system: 'urn:x', code: 'a', ...absent('unknown') };
    });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/duration' }] });
  });

  test('is no word of a host’s own: a need that is called so comes back', () => {
    const called = { ...need, need: 'skipped' };
    const written = supportNeedToCondition(called);
    expect(written.ok && supportNeedFromCondition(written.resource)).toMatchObject({
      ok: true,
      record: called,
    });
  });
});

describe('what is displayed of a code', () => {
  test.each([{ a: 'Jane 9449306753' }, null, 7])('as %j is refused', (display) => {
    const result = procedure(({ code }) => {
      code.coding[0].display = display;
    });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: '/code/coding/0/display', code: 'wrong-type' }],
    });
    expect(JSON.stringify(result)).not.toContain('Jane');
  });

  test('with an NHS number is named as lost', () => {
    const result = procedure(({ code }) => {
      code.coding[0].display = 'Help for 9449306753';
    });
    expect(result).toMatchObject({
      ok: true,
      lost: [{ path: '/code/coding/0/display', reason: 'nhs-number' }],
    });
  });

  test('follows from the code, and is read', () => {
    const result = procedure(({ code }) => {
      code.coding[0].display = 'Help with setting up the app';
    });
    expect(result).toMatchObject({ ok: true, lost: [] });
  });
});

describe('a question of an Observation', () => {
  const needs: NeedsRecorded = {
    ...needsRecordedExample,
    subject: { type: 'host-reference', reference: 'contact:7f3a' },
  };
  const notAsked = (code: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code }],
  });
  function read(change: object) {
    const written = needsRecordedToObservation({ ...needs, skipped: ['feelings'] });
    const resource: Resource = structuredClone(written.ok && written.resource);
    const [component] = resource.component.splice(-1);
    resource.component.push({ ...component, ...change });
    const result = needsRecordedFromObservation(resource);
    if (!result.ok) throw new Error('It should be read.');
    return { skipped: result.record.skipped, lost: result.lost.length };
  }

  test('is skipped where the person declined to answer', () => {
    expect(read({})).toEqual({ skipped: ['feelings'], lost: 0 });
  });

  test.each([
    { valueCodeableConcept: { text: 'yes' } },
    { dataAbsentReason: undefined, valueBoolean: false },
    { dataAbsentReason: undefined },
    { dataAbsentReason: notAsked('not-asked') },
    { dataAbsentReason: notAsked('error') },
  ])('is not skipped with %j, and is named as lost', (change) => {
    expect(read(change)).toMatchObject({ skipped: [] });
    expect(read(change).lost).toBeGreaterThan(0);
  });
});
describe('what is marked as old', () => {
  test('is no id any longer', () => {
    const result = procedure(({ identifier }) => {
      identifier[0].use = 'old';
    });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/id' }] });
  });

  test('is no phone number any longer, and is named as lost', () => {
    const service = {
      resourceType: 'HealthcareService',
      identifier: [{ system: `${base}/identifier/community-service`, value: 'service-1' }],
      name: 'A fictional drop-in',
      active: true,
      telecom: [
        { system: 'phone', value: '0300 000 0000', use: 'old' },
        { system: 'phone', value: '0300 000 0001', use: 'work' },
      ],
    };
    expect(communityServiceFromHealthcareService(service, { acceptBaseR4: true })).toMatchObject({
      ok: true,
      record: { phones: [{ number: '0300 000 0001' }] },
      lost: expect.arrayContaining([{ path: '/telecom/0', reason: 'not-active' }]),
    });
  });
});
