import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Consent, TrustedPersonLink } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
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

  const resource = (): Record<string, unknown> => {
    const { withdrawnAt: _dropped, ...rest } = consent;
    const written = consentToFhir(rest);
    return written.ok ? { ...written.resource } : {};
  };

  test.each(['inactive', 'rejected', 'entered-in-error', 'draft', 'proposed', undefined])(
    'of status %s that does not say when it ended is refused',
    (status) => {
      expect(consentFromFhir({ ...resource(), status })).toMatchObject({
        ok: false,
        issues: [{ path: '/status', code: status ? 'not-in-list' : 'missing-field' }],
      });
    },
  );

  test('that is inactive is read where the host knows when it ended', () => {
    const { withdrawnAt } = consent;
    const inactive = { ...resource(), status: 'inactive' };
    expect(consentFromFhir(inactive, { defaults: { withdrawnAt } })).toEqual({
      ok: true,
      record: consent,
      lost: [],
    });
  });

  test('that ended and is active all the same is refused', () => {
    const written = consentToFhir(consent);
    expect(consentFromFhir(written.ok ? { ...written.resource, status: 'active' } : {})).toEqual({
      ok: false,
      issues: [expect.objectContaining({ path: '/status', code: 'not-in-list' })],
    });
  });

  test('that a trusted person gave does not come back as what the person decided', () => {
    const given = {
      ...consent,
      basis: 'power-of-attorney-or-deputy' as const,
      givenBy: 'trusted-person' as const,
    };
    const written = consentToFhir(given);
    expect(written.ok && consentFromFhir(written.resource)).toEqual({
      ok: true,
      record: given,
      lost: [],
    });
  });

  test('that opts out and permits is refused', () => {
    const provision = { ...(resource().provision as object), type: 'deny' };
    expect(consentFromFhir({ ...resource(), provision })).toMatchObject({
      ok: false,
      issues: [{ path: '/provision/type', code: 'rule/one-record' }],
    });
  });

  test('with a rule inside its rule is refused', () => {
    const provision = { ...(resource().provision as object), provision: [{ type: 'deny' }] };
    expect(consentFromFhir({ ...resource(), provision })).toMatchObject({
      ok: false,
      issues: [{ path: '/provision/provision', code: 'not-in-list' }],
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

  const changed = (ofWho: object, ofConsent: object, ofProvision: object = {}) => {
    const { revokedAt: _dropped, ...rest } = link;
    const written = trustedPersonLinkToBundle(rest);
    if (!written.ok) throw new Error('The example should be written.');
    const [who, second] = written.resource.entry.map(({ resource }) => resource);
    const { provision } = second as { provision: object };
    const given = { ...second, provision: { ...provision, ...ofProvision }, ...ofConsent };
    const entry = [{ resource: { ...who, ...ofWho } }, { resource: given }];
    return trustedPersonLinkFromBundle({ ...written.resource, entry });
  };

  test.each([
    ['who is no longer in use', { active: false }, {}, {}, '0/resource/active'],
    ['whose time is over', { period: { end: '2020' } }, {}, {}, '0/resource/period'],
    ['whose consent is inactive', {}, { status: 'inactive' }, {}, '1/resource/status'],
    ['whose consent is wrong', {}, { status: 'entered-in-error' }, {}, '1/resource/status'],
    ['whose consent has no status', {}, { status: undefined }, {}, '1/resource/status'],
    ['to whom it is denied', {}, {}, { type: 'deny' }, '1/resource/provision/type'],
    ['to whom a part is denied', {}, {}, { provision: [{}] }, '1/resource/provision/provision'],
  ])('%s is no link', (_name, ofWho, ofConsent, ofProvision, path) => {
    expect(changed(ofWho, ofConsent, ofProvision)).toMatchObject({
      ok: false,
      issues: [{ path: `/entry/${path}` }],
    });
  });

  test.each(['2999', '2999-02', '2999-02-28', '2999-02-28T09:00:00+01:00'])(
    'whose time lasts to %s is one',
    (end) => {
      expect(changed({ period: { end } }, {})).toMatchObject({ ok: true });
    },
  );

  test.each(['1999-12', '1999-12-31', '1999-12-31T23:59:59Z', 'last year', 7])(
    'whose time ended in %s is none',
    (end) => {
      expect(changed({ period: { end } }, {})).toMatchObject({ ok: false });
    },
  );

  test.each(['2026', '2026-03', '2026-03-02', '2026-03-02T09:30:01Z'])(
    'whose time lasts to %s is one until the end of it',
    (end) => {
      vi.setSystemTime('2026-03-02T09:30:00Z');
      expect(changed({ period: { end } }, {})).toMatchObject({ ok: true });
      vi.setSystemTime('2027-01-01T00:00:00Z');
      expect(changed({ period: { end } }, {})).toMatchObject({ ok: false });
    },
  );
  afterEach(() => {
    vi.useRealTimers();
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
