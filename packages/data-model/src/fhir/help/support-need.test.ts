import { expect, test } from 'vitest';
import type { SupportNeed } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
import {
  supportNeedFromCondition,
  supportNeedFromObservation,
  supportNeedToCondition,
  supportNeedToObservation,
} from './index.js';

const need = recordExamples.SupportNeed?.record as SupportNeed;
const base = 'https://digital-facilitation.example/fhir';

test('a support need is a Condition that is active, of the kit’s own code and no other', () => {
  expect(supportNeedToCondition(need)).toMatchObject({
    ok: true,
    lost: [],
    resource: {
      resourceType: 'Condition',
      clinicalStatus: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
        ],
      },
      category: [{ coding: [{ system: `${base}/CodeSystem/need-type`, code: 'digital' }] }],
      code: { coding: [{ system: `${base}/CodeSystem/need`, code: 'limited-english' }] },
      recordedDate: '2026-03-02T09:30:00.000Z',
    },
  });
});

test('a support need is an Observation with the need as its value', () => {
  expect(supportNeedToObservation(need)).toMatchObject({
    ok: true,
    resource: {
      status: 'final',
      valueCodeableConcept: { coding: [{ code: 'limited-english' }] },
      effectiveDateTime: '2026-03-02T09:30:00.000Z',
    },
  });
});

test('what meets a need, and until when it holds, come back', () => {
  const more = { ...need, metBy: 'large-print-letters', validTo: '2027-01-31' };
  const written = supportNeedToCondition(more);
  expect(written.ok && supportNeedFromCondition(written.resource)).toEqual({
    ok: true,
    record: more,
    lost: [],
  });
});

test('that nobody asked about sharing is said by FHIR’s reason for absent data', () => {
  const steps = need.steps.filter(({ stage }) => stage !== 'share');
  const written = supportNeedToCondition({ ...need, steps, sharing: 'not-asked' });
  expect(JSON.stringify(written)).toContain(
    '"valueCoding":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"not-asked"}]}',
  );
});

test('a Condition that has ended is no support need', () => {
  const written = supportNeedToCondition(need);
  const clinicalStatus = {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' },
    ],
  };
  const resource = written.ok ? { ...written.resource, clinicalStatus } : {};
  expect(supportNeedFromCondition(resource)).toMatchObject({
    ok: false,
    issues: [{ path: '/clinicalStatus', code: 'not-in-list' }],
  });
});

test('an Observation that was entered in error is no support need', () => {
  const written = supportNeedToObservation(need);
  const resource = written.ok ? { ...written.resource, status: 'entered-in-error' } : {};
  expect(supportNeedFromObservation(resource)).toMatchObject({
    ok: false,
    issues: [{ path: '/status', code: 'not-in-list' }],
  });
});

test('another date of record than the first step’s is named as lost', () => {
  const written = supportNeedToCondition(need);
  const resource = written.ok ? { ...written.resource, recordedDate: '2026-01-01' } : {};
  expect(supportNeedFromCondition(resource)).toMatchObject({
    ok: true,
    lost: [{ path: '/recordedDate', reason: 'no-place' }],
  });
});

test('a moment with another offset is read as the same moment in UTC', () => {
  const text = JSON.stringify(supportNeedToCondition(need));
  const { resource } = JSON.parse(
    text.replace(/(?<start>"valueDateTime":"[-\d]+T)09:30:00.000Z/g, '$<start>10:30:00+01:00'),
  );
  expect(supportNeedFromCondition(resource)).toEqual({ ok: true, record: need, lost: [] });
});

test('a moment at which Unix time begins is a moment as well', () => {
  const text = JSON.stringify(supportNeedToCondition(need));
  const { resource } = JSON.parse(
    text.replaceAll('2026-03-02T09:30:00.000Z', '1970-01-01T00:00:00Z'),
  );
  const read = supportNeedFromCondition(resource);
  expect(read.ok && read.record.steps[0]?.at).toBe('1970-01-01T00:00:00.000Z');
});

test.each([
  '2026-03-02',
  '2026',
  '2026-02-30T25:00:00Z',
  '2026-02-30T09:30:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:30:00+99:00',
  '2026-03-02T09:30:00',
])('the moment %s is refused, and neither filled in nor moved', (moment) => {
  const text = JSON.stringify(supportNeedToCondition(need));
  const { resource } = JSON.parse(text.replaceAll('2026-03-02T09:30:00.000Z', moment));
  expect(supportNeedFromCondition(resource)).toMatchObject({
    ok: false,
    issues: [{ code: 'bad-format' }],
  });
});
