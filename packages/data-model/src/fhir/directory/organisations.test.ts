import { describe, expect, test } from 'vitest';
import type { CommunityService, Organisation } from '../../schemas/index.js';
import { exampleId, stakeholderExample } from '../../testing/fixtures.js';
import { recordExamples } from '../../testing/record-examples.js';
import {
  communityServiceFromHealthcareService,
  communityServiceToHealthcareService,
  organisationFromOrganization,
  organisationToOrganization,
  stakeholderFromPractitionerRole,
  stakeholderToOrganization,
  stakeholderToPractitionerRole,
} from './index.js';

const organisation = recordExamples.Organisation?.record as Organisation;

describe('an organisation', () => {
  test('has its ODS code as an identifier of UK Core, and the days on which it was valid', () => {
    expect(organisationToOrganization(organisation)).toMatchObject({
      ok: true,
      resource: {
        name: 'A fictional network',
        identifier: [
          { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${organisation.id}` },
          { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'U12345' },
        ],
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
            valuePeriod: { start: '2026-03-02' },
          },
        ],
      },
    });
  });

  test('of another sender is read with what the host adds', () => {
    const identifier = [
      { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'A81001' },
      { system: 'https://fhir.nhs.uk/Id/ods-site-code', value: 'A8100' },
    ];
    const resource = { resourceType: 'Organization', identifier, name: 'A fictional surgery' };
    const options = { acceptBaseR4: true, defaults: { id: exampleId(1), type: 'practice' } };
    expect(organisationFromOrganization(resource, options)).toEqual({
      ok: true,
      record: {
        id: exampleId(1),
        schemaVersion: 1,
        type: 'practice',
        name: 'A fictional surgery',
        odsCode: 'A81001',
      },
      lost: [{ path: '/identifier/1', reason: 'no-place' }],
    });
  });
});

describe('a stakeholder', () => {
  test('that is a body is an Organization of its type', () => {
    expect(stakeholderToOrganization(stakeholderExample)).toMatchObject({
      ok: true,
      lost: [],
      resource: { resourceType: 'Organization', type: [{ coding: [{ code: 'gp-partner' }] }] },
    });
  });

  test('that is a role is a PractitionerRole that names no one', () => {
    const written = stakeholderToPractitionerRole(stakeholderExample);
    expect(written.ok && written.resource).not.toHaveProperty('practitioner');
    expect(written).toMatchObject({ resource: { code: [{ coding: [{ code: 'gp-partner' }] }] } });
  });

  test('leaves who holds the role where it is', () => {
    const written = stakeholderToPractitionerRole(stakeholderExample);
    const practitioner = { reference: 'Practitioner/1', display: 'Dr Example' };
    const resource = written.ok ? { ...written.resource, practitioner } : {};
    expect(stakeholderFromPractitionerRole(resource)).toEqual({
      ok: true,
      record: stakeholderExample,
      lost: [{ path: '/practitioner', reason: 'no-place' }],
    });
  });
});

describe('a community service', () => {
  const service: CommunityService = {
    id: 'service-1',
    schemaVersion: 1,
    name: 'A fictional drop-in',
    status: 'temporarily-closed',
    phones: [{ number: '0300 000 0000', extension: '7', note: 'mornings' }],
    url: 'https://service.example/',
    topics: [{ name: 'Digital skills', code: 'ds', taxonomy: 'A fictional list' }],
    costs: [{ text: 'A pound a visit' }],
    freshness: {},
  };

  test('that is closed for a while is not active, and comes back as closed for a while', () => {
    const written = communityServiceToHealthcareService(service);
    expect(written).toMatchObject({ ok: true, resource: { active: false } });
    const back = written.ok ? communityServiceFromHealthcareService(written.resource) : undefined;
    expect(back).toMatchObject({ ok: true, record: { status: 'temporarily-closed' }, lost: [] });
  });

  const read = (change: object) => {
    const written = communityServiceToHealthcareService({ ...service, status: 'active' });
    return communityServiceFromHealthcareService(
      written.ok ? { ...written.resource, ...change } : {},
    );
  };

  test('that is no longer active, by FHIR’s element alone, is not read as active', () => {
    expect(read({ active: false })).toMatchObject({
      ok: false,
      issues: [{ path: '/active', code: 'rule/one-record' }],
    });
  });

  test.each([
    [true, 'active'],
    [false, 'inactive'],
  ])('of another sender, whose element says %s, is %s', (active, status) => {
    expect(read({ active, extension: [] })).toMatchObject({ ok: true, record: { status } });
  });

  test('names what it costs as lost', () => {
    expect(communityServiceToHealthcareService(service)).toMatchObject({
      lost: [{ path: '/costs', reason: 'no-place' }],
    });
  });

  test('with an NHS number in a text is written without it', () => {
    const description = 'Ask for 944 930 6753';
    const written = communityServiceToHealthcareService({ ...service, description });
    expect(written).toMatchObject({
      ok: true,
      lost: [{ path: '/description', reason: 'nhs-number' }, { path: '/costs' }],
    });
    expect(JSON.stringify(written)).not.toContain('944 930 6753');
  });

  test('with an NHS number in a text is read without it', () => {
    const written = communityServiceToHealthcareService(service);
    const resource = written.ok ? { ...written.resource, comment: 'For 9449306753 only' } : {};
    const result = communityServiceFromHealthcareService(resource);
    expect(result).toMatchObject({ ok: true, lost: [{ path: '/comment', reason: 'nhs-number' }] });
    expect(JSON.stringify(result)).not.toContain('9449306753');
  });
});
