import { describe, expect, test } from 'vitest';
import type { CommunicationPreference, Referral, TrustedPersonLink } from '../schemas/index.js';
import { recordExamples } from '../testing/record-examples.js';
import { referralFromBundle, referralToBundle } from './help/index.js';
import {
  communicationPreferenceFromPatient,
  communicationPreferenceToPatient,
  trustedPersonLinkFromBundle,
  trustedPersonLinkToBundle,
} from './patient/index.js';

const referral = recordExamples.Referral?.record as Referral;
const link = recordExamples.TrustedPersonLink?.record as TrustedPersonLink;
const preference = recordExamples.CommunicationPreference?.record as CommunicationPreference;

// biome-ignore lint/suspicious/noExplicitAny: a resource to break at will.
type Resource = any;

/** The two resources of a bundle, which a test may change. */
function twoOf(result: { ok: boolean; resource?: Resource }): [Resource, Resource] {
  const { entry } = structuredClone(result.resource);
  return [entry[0].resource, entry[1].resource];
}
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const ANOTHER = 'urn:uuid:0190a0a0-0000-7000-8000-000000000009';

describe('a referral of two resources', () => {
  function faults(change: (task: Resource, request: Resource) => void, ...more: object[]) {
    const [task, request] = twoOf(referralToBundle(referral));
    change(task, request);
    const result = referralFromBundle(bundle(task, request, ...more));
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
  }

  test.each([
    { type: 'Patient', identifier: { system: 'urn:x', value: 'somebody-else' } },
    { reference: 'Patient/18' },
    { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9449306753' } },
    undefined,
  ])('of which the second is about %j is refused', (subject) => {
    const found = faults((_, request) => {
      request.subject = subject;
    });
    expect(found).toEqual(['/entry/1/resource/subject rule/one-record']);
  });

  test('about two patients whom the kit cannot read is refused, whatever the host says', () => {
    const [task, request] = twoOf(referralToBundle(referral));
    const known = (value: string) => ({
      identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value },
    });
    const options = { defaults: { subject: referral.subject } };
    const read = (one: string, other: string) =>
      referralFromBundle(
        bundle({ ...task, for: known(one) }, { ...request, subject: known(other) }),
        options,
      );
    expect(read('9449306753', '9449306753')).toMatchObject({
      ok: true,
      record: { subject: referral.subject },
    });
    const result = read('9449306753', '9990000018');
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'rule/one-record' }] });
    expect(JSON.stringify(result)).not.toMatch(/9449306753|9990000018/);
  });

  test.each<[string, (task: Resource, request: Resource) => void, string]>([
    [
      'whose Task is for another request',
      (task) => {
        task.focus.identifier.value = ANOTHER;
      },
      '/entry/0/resource/focus',
    ],
    [
      'whose request has another id',
      (_, request) => {
        request.identifier[0].value = ANOTHER;
      },
      '/entry/1/resource/identifier',
    ],
  ])('%s is refused', (_name, change, path) => {
    expect(faults(change)).toEqual([`${path} rule/one-record`]);
  });

  test('with a second Task is refused, as either could be the right one', () => {
    const [other] = twoOf(referralToBundle(referral));
    const found = faults(() => undefined, other);
    expect(found).toEqual(['/entry/2/resource rule/one-record']);
  });
});

describe('the link of a trusted person', () => {
  test.each<[string, (who: Resource, consent: Resource) => void, string]>([
    [
      'to two patients',
      (who) => {
        who.patient.identifier.value = 'another-patient';
      },
      '/entry/1/resource/patient',
    ],
    [
      'of whom the consent names another',
      (_, consent) => {
        consent.provision.actor[0].reference.identifier.value = 'another-person';
      },
      '/entry/1/resource/provision/actor',
    ],
  ])('%s is refused', (_name, change, path) => {
    const [who, consent] = twoOf(trustedPersonLinkToBundle(link));
    change(who, consent);
    expect(trustedPersonLinkFromBundle(bundle(who, consent))).toMatchObject({
      ok: false,
      issues: [{ path, code: 'rule/one-record' }],
    });
  });
});

describe('a Patient', () => {
  const written = communicationPreferenceToPatient(preference);
  const resource: Resource = written.ok ? written.resource : {};

  test('is known by the key before the id of a server, which is named as lost', () => {
    expect(communicationPreferenceFromPatient({ ...resource, id: '17' })).toMatchObject({
      ok: true,
      record: { subject: preference.subject },
      lost: [{ path: '/id', reason: 'no-place' }],
    });
  });

  test('who both needs an interpreter and was not asked is refused', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';
    const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const _valueBoolean = { extension: [{ url: absent, valueCode: 'not-asked' }] };
    const extension = [{ url, valueBoolean: true, _valueBoolean }];
    expect(communicationPreferenceFromPatient({ ...resource, extension })).toMatchObject({
      ok: false,
      issues: [{ code: 'rule/one-record' }],
    });
  });
});
