import { describe, expect, test } from 'vitest';
import { bundle, condition, options } from '../../testing/adjustment-flags.js';
import { readAdjustmentFlags } from './index.js';

describe('an impairment', () => {
  test.each([
    ['1', 'vision'],
    ['4', 'dexterity'],
    ['10', 'other'],
    ['12', 'prefers-not-to-say'],
  ])('of code %s is %s, and no need', (code, impairment) => {
    expect(readAdjustmentFlags(bundle(condition(code)), options)).toMatchObject({
      records: [],
      impairments: [impairment],
    });
  });

  test('of code 11 does not exist', () => {
    expect(readAdjustmentFlags(bundle(condition('11')), options)).toMatchObject({
      impairments: [],
    });
  });

  const verified = (code: string) => ({
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
    },
  });
  const system = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

  test.each([
    verified('refuted'),
    verified('entered-in-error'),
    { abatementDateTime: '2020-01-01' },
    { clinicalStatus: { coding: ['active', 'resolved'].map((code) => ({ system, code })) } },
    { clinicalStatus: undefined, status: 'active' },
  ])('with %j is not read', (change) => {
    expect(readAdjustmentFlags(bundle(condition('1', change)), options)).toMatchObject({
      ok: true,
      impairments: [],
      lost: expect.arrayContaining([{ path: '/entry/0/resource', reason: 'not-active' }]),
    });
  });

  test('that has ended is not read', () => {
    const clinicalStatus = {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' },
      ],
    };
    expect(readAdjustmentFlags(bundle(condition('1', { clinicalStatus })), options)).toMatchObject({
      impairments: [],
    });
  });
});
