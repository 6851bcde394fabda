import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Referral, SupportNeed } from '../schemas/index.js';
import { ways } from '../testing/fhir-ways.js';
import { stakeholderExample } from '../testing/fixtures.js';
import { recordExamples } from '../testing/record-examples.js';
import {
  organisationFromOrganization,
  stakeholderFromPractitionerRole,
  stakeholderToPractitionerRole,
} from './directory/index.js';
import {
  referralFromBundle,
  referralToBundle,
  supportNeedFromCondition,
  supportNeedToCondition,
} from './help/index.js';
import type { FromFhirResult } from './index.js';
import { communicationPreferenceFromPatient } from './patient/index.js';

function faults(result: FromFhirResult<object>): string[] {
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

const modifierExtension = [{ url: 'https://a.example/not-done', valueBoolean: true }];

/** A resource, or the last one in a bundle, with a change. */
function changed(resource: object, change: object): object {
  const { entry } = resource as { entry?: { resource: object }[] };
  if (!entry) return { ...resource, ...change };
  const last = entry.at(-1)?.resource;
  return { ...resource, entry: [...entry.slice(0, -1), { resource: { ...last, ...change } }] };
}

describe.each(ways)('$name', ({ records, to, from }) => {
  test.each([
    { modifierExtension },
    { implicitRules: 'https://a.example/rules' },
    { contained: [{ resourceType: 'Basic', modifierExtension }] },
  ])('with %j is refused, as its meaning may be turned round', (change) => {
    const [record] = fc.sample(records, { numRuns: 1, seed: 1 });
    const written = to(record as never);
    if (!written.ok) throw new Error('The example should be written.');
    const result = from(changed(written.resource, change));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'forbidden-field' }] });
    expect(JSON.stringify(result)).not.toContain('a.example');
  });
});

describe('a Condition', () => {
  const written = supportNeedToCondition(recordExamples.SupportNeed?.record as SupportNeed);
  const read = (change: object) =>
    supportNeedFromCondition(written.ok ? { ...written.resource, ...change } : {});
  const verified = (code: string) => ({
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
    },
  });

  test.each(['refuted', 'entered-in-error'])('that is %s is no support need', (code) => {
    expect(faults(read(verified(code)))).toEqual(['/verificationStatus not-in-list']);
  });

  test('that nobody confirmed is one all the same, as it is what the person said', () => {
    expect(read(verified('unconfirmed'))).toMatchObject({
      ok: true,
      lost: [{ path: '/verificationStatus' }],
    });
  });

  test.each([{ abatementDateTime: '2020-01-01' }, { abatementString: 'last year' }])(
    'that has ended (%j) is no support need',
    (change) => {
      expect(faults(read(change))).toEqual([' not-in-list']);
    },
  );

  test('that is both active and resolved is no support need', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
    const coding = ['active', 'resolved'].map((code) => ({ system, code }));
    expect(faults(read({ clinicalStatus: { coding } }))).toEqual(['/clinicalStatus not-in-list']);
  });
});

describe('a referral', () => {
  const written = referralToBundle({
    ...(recordExamples.Referral?.record as Referral),
    history: [{ state: 'sent', at: '2026-03-02T09:30:00.000Z' }],
    closedReason: undefined,
  });
  if (!written.ok) throw new Error('The example should be written.');
  const [task, request] = written.resource.entry.map(({ resource }) => resource);
  const read = (ofTask: object, ofRequest: object) =>
    referralFromBundle({
      ...written.resource,
      entry: [{ resource: { ...task, ...ofTask } }, { resource: { ...request, ...ofRequest } }],
    });

  test('is read as it was written', () => {
    expect(read({}, {})).toMatchObject({ ok: true, lost: [] });
  });

  test.each(['cancelled', 'entered-in-error', 'draft', 'on-hold', undefined])(
    'whose Task is %s is refused',
    (status) => {
      expect(read({ status }, {})).toMatchObject({
        ok: false,
        issues: [{ path: '/entry/0/resource/status' }],
      });
    },
  );

  test.each(['accepted', 'ready'])('whose Task is %s is read, and that is named', (status) => {
    expect(read({ status }, {})).toMatchObject({
      ok: true,
      lost: [{ path: '/entry/0/resource/status', reason: 'no-place' }],
    });
  });

  test.each(['entered-in-error', 'draft', 'revoked', 'on-hold', 'completed', undefined])(
    'whose request is %s is refused',
    (status) => {
      expect(faults(read({}, { status }))).toEqual([
        `/entry/1/resource/status ${status ? 'not-in-list' : 'missing-field'}`,
      ]);
    },
  );

  test('that asks for something not to be done is refused', () => {
    expect(faults(read({}, { doNotPerform: true }))).toEqual([
      '/entry/1/resource/doNotPerform not-in-list',
    ]);
  });

  test.each(['abort', 'suspend'])('whose Task is to %s it is refused', (code) => {
    const system = 'http://hl7.org/fhir/CodeSystem/task-code';
    expect(faults(read({ code: { coding: [{ system, code }] } }, {}))).toEqual([
      '/entry/0/resource/code not-in-list',
    ]);
  });
});

describe('what is no longer in use', () => {
  const accepted = { acceptBaseR4: true };

  test.each([
    [{ active: false }, '/active'],
    [{ deceasedBoolean: true }, '/deceasedBoolean'],
    [{ deceasedDateTime: '2026-01-01' }, '/deceasedDateTime'],
    [{ link: [{ other: { reference: 'Patient/2' }, type: 'replaced-by' }] }, '/link'],
  ])('as a Patient with %j has no preference', (change, path) => {
    const resource = { resourceType: 'Patient', id: '17', ...change };
    expect(faults(communicationPreferenceFromPatient(resource, accepted))).toContain(
      `${path} not-in-list`,
    );
  });

  test('as an Organization is refused', () => {
    const resource = { resourceType: 'Organization', name: 'A fictional surgery', active: false };
    expect(faults(organisationFromOrganization(resource, accepted))).toContain(
      '/active not-in-list',
    );
  });

  test('as a PractitionerRole is refused', () => {
    const role = stakeholderToPractitionerRole(stakeholderExample);
    const resource = role.ok ? { ...role.resource, active: false } : {};
    expect(faults(stakeholderFromPractitionerRole(resource))).toEqual(['/active not-in-list']);
  });
});
