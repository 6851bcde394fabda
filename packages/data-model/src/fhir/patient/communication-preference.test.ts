import { describe, expect, test } from 'vitest';
import { type CommunicationPreference, contactMethods } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
import type { Patient } from '../index.js';
import { communicationPreferenceFromPatient, communicationPreferenceToPatient } from './index.js';

const preference = recordExamples.CommunicationPreference?.record as CommunicationPreference;
const { id, statedAt } = preference;
const UK_CORE = 'https://fhir.hl7.org.uk';

function patientOf(change: Partial<CommunicationPreference>): Patient {
  const written = communicationPreferenceToPatient({ ...preference, ...change });
  if (!written.ok) throw new Error('The example should be written.');
  return written.resource;
}

function contactPreferenceOf(change: Partial<CommunicationPreference>): unknown {
  const url = `${UK_CORE}/StructureDefinition/Extension-UKCore-ContactPreference`;
  return patientOf(change).extension?.find((extension) => extension.url === url)?.extension;
}

describe('the contact preference of UK Core', () => {
  test.each(contactMethods.map((method, index) => [method, `${index + 1}`] as const))(
    'has %s as code %s',
    (method, code) => {
      expect(contactPreferenceOf({ methods: [method], formats: [] })).toEqual([
        {
          url: 'PreferredContactMethod',
          valueCodeableConcept: {
            coding: [{ system: `${UK_CORE}/CodeSystem/UKCore-PreferredContactMethod`, code }],
          },
        },
      ]);
    },
  );

  test.each([
    ['large-print', '11'],
    ['braille', '12'],
    ['audio', '13'],
  ] as const)('has %s as code %s, beside the kit’s own', (format, code) => {
    expect(contactPreferenceOf({ methods: [], formats: [format] })).toMatchObject([
      {
        url: 'PreferredWrittenCommunicationFormat',
        valueCodeableConcept: { coding: [{ code }, { code: format }] },
      },
    ]);
  });

  test('has no code for a format that it does not list', () => {
    expect(contactPreferenceOf({ methods: [], formats: ['easy-read'] })).toMatchObject([
      { valueCodeableConcept: { coding: [{ code: 'easy-read' }] } },
    ]);
  });

  test('holds the best of several methods, and the kit’s own extensions hold all', () => {
    const methods = ['text-message', 'letter'] as const;
    const patient = patientOf({ methods: [...methods] });
    expect(
      JSON.stringify(patient).match(/PreferredContactMethod","valueCodeableConcept/g),
    ).toHaveLength(1);
    expect(communicationPreferenceFromPatient(patient)).toMatchObject({
      ok: true,
      record: { methods },
    });
  });

  test('of another sender is read by its codes; what has no field is named as lost', () => {
    const extension = [
      {
        url: `${UK_CORE}/StructureDefinition/Extension-UKCore-ContactPreference`,
        extension: [
          {
            url: 'PreferredContactMethod',
            valueCodeableConcept: {
              coding: [
                {
                  system: `${UK_CORE}/CodeSystem/UKCore-PreferredContactMethod`,
                  code: '3',
                  display: 'Telephone',
                },
              ],
            },
          },
          { url: 'PreferredContactTimes', valueString: 'mornings' },
        ],
      },
    ];
    const patient = { resourceType: 'Patient', id: '17', extension, name: [{ family: 'Example' }] };
    const options = { acceptBaseR4: true, defaults: { id, statedAt } };
    expect(communicationPreferenceFromPatient(patient, options)).toEqual({
      ok: true,
      record: {
        id,
        schemaVersion: 1,
        subject: { type: 'host-reference', reference: '17' },
        statedAt,
        methods: ['phone'],
        formats: [],
        languages: [],
        interpreter: 'not-asked',
        safeToLeaveMessage: 'not-asked',
      },
      lost: [
        { path: '/extension/0/extension/1', reason: 'no-place' },
        { path: '/name', reason: 'no-place' },
      ],
    });
  });

  test('with a code that is not listed is left, and named', () => {
    const text = JSON.stringify(patientOf({ methods: ['letter'] })).replace(
      '"code":"1"',
      '"code":"77"',
    );
    expect(communicationPreferenceFromPatient(JSON.parse(text))).toMatchObject({
      ok: true,
      record: { methods: [] },
      lost: [
        {
          path: '/extension/0/extension/0/valueCodeableConcept/coding/0/code',
          reason: 'not-known',
        },
      ],
    });
  });
});

describe('the need of an interpreter', () => {
  const url = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

  test.each([
    ['needed', { url, valueBoolean: true }],
    ['not-needed', { url, valueBoolean: false }],
    [
      'not-asked',
      {
        url,
        _valueBoolean: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
              valueCode: 'not-asked',
            },
          ],
        },
      },
    ],
  ] as const)('as %s is the extension of FHIR', (interpreter, extension) => {
    expect(patientOf({ interpreter }).extension).toContainEqual(extension);
  });

  test('that is no boolean is refused', () => {
    const patient = { ...patientOf({}), extension: [{ url, valueBoolean: 'yes' }] };
    expect(communicationPreferenceFromPatient(patient)).toMatchObject({
      ok: false,
      issues: [{ path: '/extension/0/valueBoolean', code: 'wrong-type' }],
    });
  });
});

describe('languages', () => {
  test('are in order, the first preferred', () => {
    expect(patientOf({ languages: ['pl', 'bfi'] }).communication).toEqual([
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'pl' }] }, preferred: true },
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'bfi' }] } },
    ]);
  });

  test('of another sender stand with the preferred one first', () => {
    const communication = ['en', 'pl'].map((code) => ({
      language: { coding: [{ system: 'urn:ietf:bcp:47', code }] },
      preferred: code === 'pl',
    }));
    expect(communicationPreferenceFromPatient({ ...patientOf({}), communication })).toMatchObject({
      ok: true,
      record: { languages: ['pl', 'en'] },
      lost: [],
    });
  });

  test('whose preference is no boolean are refused', () => {
    const [language] = patientOf({ languages: ['pl'] }).communication ?? [];
    const communication = [{ ...language, preferred: 'true' }];
    expect(communicationPreferenceFromPatient({ ...patientOf({}), communication })).toMatchObject({
      ok: false,
      issues: [{ path: '/communication/0/preferred', code: 'wrong-type' }],
    });
  });

  test('that are none leave no empty list', () => {
    expect(patientOf({ languages: [] })).not.toHaveProperty('communication');
  });
});

test('a patient whose id is an NHS number has no key of the host’s', () => {
  const patient = { resourceType: 'Patient', id: '9449306753' };
  const options = { acceptBaseR4: true, defaults: { id, statedAt } };
  const result = communicationPreferenceFromPatient(patient, options);
  expect(result).toMatchObject({
    ok: false,
    issues: [{ path: '/subject', code: 'missing-field' }],
  });
  expect(JSON.stringify(result)).not.toContain('9449306753');
});

test('the host’s identifier stands in the place of the record’s key', () => {
  const identifier = { system: 'https://supplier.example/patient', value: '17' };
  const written = communicationPreferenceToPatient(preference, { patient: { identifier } });
  expect(written).toMatchObject({
    ok: true,
    resource: { identifier: [identifier] },
    lost: expect.arrayContaining([{ path: '/subject', reason: 'replaced-by-host' }]),
  });
});
