import { describe, expect, test } from 'vitest';
import type { Consent, TrustedPersonLink } from '../schemas/index.js';
import { recordExamples } from '../testing/record-examples.js';
import {
  consentFromFhir,
  consentToFhir,
  trustedPersonLinkFromBundle,
  trustedPersonLinkToBundle,
} from './index.js';

const consent = recordExamples.Consent?.record as Consent;
const link = recordExamples.TrustedPersonLink?.record as TrustedPersonLink;

describe('a consent', () => {
  test('that was withdrawn is inactive, and ends then', () => {
    expect(consentToFhir(consent)).toMatchObject({
      ok: true,
      lost: [],
      resource: {
        status: 'inactive',
        policyRule: { coding: [{ code: 'OPTIN' }] },
        provision: { type: 'permit', period: { end: consent.withdrawnAt } },
      },
    });
  });

  test('that was refused is in force as a refusal', () => {
    const { withdrawnAt: _dropped, ...rest } = consent;
    expect(consentToFhir({ ...rest, decision: 'refused' })).toMatchObject({
      ok: true,
      resource: {
        status: 'active',
        policyRule: { coding: [{ code: 'OPTOUT' }] },
        provision: { type: 'deny' },
      },
    });
  });

  test('to something other than the use of details is not read', () => {
    const written = consentToFhir(consent);
    const scope = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }],
    };
    expect(consentFromFhir(written.ok ? { ...written.resource, scope } : {})).toMatchObject({
      ok: false,
      issues: [{ path: '/scope', code: 'not-in-list' }],
    });
  });
});

describe('the link of a trusted person', () => {
  test('is who, and what they may do', () => {
    expect(trustedPersonLinkToBundle(link)).toMatchObject({
      ok: true,
      lost: [],
      resource: {
        type: 'collection',
        entry: [
          { resource: { resourceType: 'RelatedPerson', identifier: [{ value: 'carer-17' }] } },
          {
            resource: {
              resourceType: 'Consent',
              status: 'active',
              policyRule: {
                coding: [
                  { system: 'https://fhir.nhs.uk/England/CodeSystem/FlagProxyRole', code: '001' },
                ],
              },
              provision: { code: [{ coding: [{ code: 'order-repeat-prescriptions' }] }] },
            },
          },
        ],
      },
    });
  });

  test.each([
    ['patient-consent', '001'],
    ['best-interest-decision', '002'],
    ['power-of-attorney-or-deputy', '003'],
    ['parental-responsibility', '004'],
  ] as const)('has %s as code %s', (basis, code) => {
    expect(trustedPersonLinkToBundle({ ...link, basis })).toMatchObject({
      resource: { entry: [{}, { resource: { policyRule: { coding: [{ code }] } } }] },
    });
  });

  test('is not read from a consent for a purpose', () => {
    const written = trustedPersonLinkToBundle(link);
    const other = consentToFhir(consent);
    if (!written.ok || !other.ok) throw new Error('The examples should be written.');
    const entry = [written.resource.entry[0], { resource: other.resource }];
    expect(trustedPersonLinkFromBundle({ ...written.resource, entry })).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/1/resource/category' }],
    });
  });

  test('leaves the name of the trusted person where it is', () => {
    const written = trustedPersonLinkToBundle(link);
    if (!written.ok) throw new Error('The example should be written.');
    const [who, consentEntry] = written.resource.entry;
    const entry = [{ resource: { ...who?.resource, name: [{ family: 'Example' }] } }, consentEntry];
    expect(trustedPersonLinkFromBundle({ ...written.resource, entry })).toEqual({
      ok: true,
      record: link,
      lost: [{ path: '/entry/0/resource/name', reason: 'no-place' }],
    });
  });
});
