import { describe, expect, test } from 'vitest';
import { bundle, coded, consent, flag, options } from '../../testing/adjustment-flags.js';
import { readAdjustmentFlags } from './index.js';

describe('consent', () => {
  test.each([
    [['RACONSENT'], 'agreed'],
    [['RADISSENT'], 'refused'],
    [['RAREVOKED'], 'refused'],
    [['RACONSENT', 'RAREVOKED'], 'refused'],
    [['RADISSENT', 'RACONSENT'], 'refused'],
  ])('of %j is %s, wherever it stands', (purposes, sharing) => {
    const consents = purposes.map((purpose) => consent(purpose));
    expect(readAdjustmentFlags(bundle(flag('001'), ...consents), options)).toMatchObject({
      records: [{ sharing }],
    });
  });

  const agreed = { ...options, defaults: { ...options.defaults, sharing: 'agreed' as const } };
  const purpose = coded('RA-ConsentPurpose', 'RACONSENT').coding;
  const both = [...purpose, ...coded('RA-ConsentPurpose', 'RADISSENT').coding];
  const unknown = [...purpose, ...coded('RA-ConsentPurpose', 'RANEW').coding];

  test.each([
    ['was revoked, and so is inactive', consent('RAREVOKED', { status: 'inactive' })],
    ['was refused, and so is inactive', consent('RADISSENT', { status: 'inactive' })],
    ['is inactive', consent('RACONSENT', { status: 'inactive' })],
    ['was proposed', consent('RACONSENT', { status: 'proposed' })],
    ['has no status', consent('RACONSENT', { status: undefined })],
    ['has no purpose', consent('RACONSENT', { provision: {} })],
    ['denies', consent('RACONSENT', { provision: { type: 'deny', purpose } })],
    ['takes a part back', consent('RACONSENT', { provision: { purpose, provision: [{}] } })],
    ['ended', consent('RACONSENT', { provision: { purpose, period: { end: '2020' } } })],
    ['says both', consent('RACONSENT', { provision: { purpose: both } })],
    ['also says what nobody knows', consent('', { provision: { purpose: unknown } })],
    ['names no flag', consent('RADISSENT', { category: undefined })],
  ])('that %s is a refusal, whatever the host says', (_name, given) => {
    expect(readAdjustmentFlags(bundle(flag('001'), given), agreed)).toMatchObject({
      ok: true,
      records: [{ sharing: 'refused' }],
    });
  });

  test('that will end is agreement until then', () => {
    const given = consent('', { provision: { type: 'permit', purpose, period: { end: '2999' } } });
    expect(readAdjustmentFlags(bundle(flag('001'), given), options)).toMatchObject({
      records: [{ sharing: 'agreed' }],
    });
  });

  test('is agreement beside a purpose of another list, which is named as lost', () => {
    const other = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' };
    const given = consent('', { provision: { purpose: [other, ...purpose] } });
    expect(readAdjustmentFlags(bundle(flag('001'), given), options)).toMatchObject({
      records: [{ sharing: 'agreed' }],
      lost: expect.arrayContaining([
        { path: '/entry/1/resource/provision/purpose/0', reason: 'no-place' },
      ]),
    });
  });

  test('that was entered in error says nothing', () => {
    const wrong = consent('RACONSENT', { status: 'entered-in-error' });
    expect(readAdjustmentFlags(bundle(flag('001'), wrong), options)).toMatchObject({
      records: [{ sharing: 'not-asked' }],
      lost: expect.arrayContaining([{ path: '/entry/1/resource', reason: 'not-active' }]),
    });
  });

  test('whose meaning may be turned round is refused, as it could be a refusal', () => {
    const turned = consent('RACONSENT', { modifierExtension: [{ url: 'urn:x' }] });
    expect(readAdjustmentFlags(bundle(flag('001'), turned), options)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/1/resource', code: 'forbidden-field' }],
    });
  });

  test('that names no patient is refused beside a flag that does', () => {
    const nobodys = consent('RACONSENT', { patient: undefined });
    expect(readAdjustmentFlags(bundle(flag('001'), nobodys), options)).toMatchObject({
      ok: false,
      issues: [{ code: 'rule/one-record' }],
    });
  });

  test('of another patient is refused together with the flag', () => {
    const other = consent('RACONSENT', { patient: { reference: 'Patient/18' } });
    expect(readAdjustmentFlags(bundle(flag('001'), other), options)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/0/resource/subject', code: 'rule/one-record' }],
    });
  });
});

describe('flags of patients whom the kit cannot read', () => {
  const known = (value: string) => ({
    subject: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value } },
  });
  const urn = (last: string) => ({
    subject: { reference: `urn:uuid:6253c43b-5cc8-4645-93b1-38e41be82a7${last}`, display: last },
  });
  const all = {
    ...options,
    defaults: {
      ...options.defaults,
      subject: { type: 'host-reference' as const, reference: '17' },
    },
  };
  const read = (one: object, other: object) =>
    readAdjustmentFlags(bundle(flag('001', one), flag('002', other)), all);

  test.each([
    [known('9449306753'), known('9990000018')],
    [urn('1'), urn('2')],
    [known('9449306753'), urn('1')],
    [known('9449306753'), {}],
  ])('are refused where they differ, whatever the host says', (one, other) => {
    const result = read(one, other);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'rule/one-record' }] });
    expect(JSON.stringify(result)).not.toMatch(/9449306753|9990000018|6253c43b/);
  });

  test.each([known('9449306753'), urn('1')])('are read where they are of one', (one) => {
    expect(read(one, one)).toMatchObject({
      ok: true,
      records: [{ subject: all.defaults.subject }, { subject: all.defaults.subject }],
    });
  });
});
