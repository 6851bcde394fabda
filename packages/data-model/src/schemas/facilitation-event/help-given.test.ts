import { describe, expect, test } from 'vitest';
import { helpGivenExample } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

const { providerRole: _left, ...withoutProvider } = helpGivenExample;

describe('help that was given', () => {
  test('a passive approach with a pseudonym of a patient is refused', () => {
    const subject = { type: 'pseudonym', pseudonym: 'a-pseudonym' };
    expect(faultsOf({ ...helpGivenExample, mode: 'passive', subject })).toEqual([
      '/subject rule/passive-has-no-subject',
    ]);
  });

  test("a passive approach with a host's reference to a patient is refused", () => {
    expect(faultsOf({ ...helpGivenExample, mode: 'passive' })).toEqual([
      '/subject rule/passive-has-no-subject',
    ]);
  });

  test('a passive approach with nobody as its subject is accepted', () => {
    expect(accepts({ ...helpGivenExample, mode: 'passive', subject: { type: 'none' } })).toBe(true);
  });

  test('active help without the role that gave it is refused', () => {
    expect(faultsOf({ ...withoutProvider, mode: 'active' })).toEqual([
      '/providerRole rule/active-names-provider',
    ]);
  });

  test('active help whose role is undefined is refused', () => {
    expect(faultsOf({ ...helpGivenExample, providerRole: undefined })).toEqual([
      '/providerRole rule/active-names-provider',
    ]);
  });

  test('help that was asked for in passing needs no role', () => {
    expect(accepts({ ...withoutProvider, mode: 'ad-hoc' })).toBe(true);
  });

  test('help may be about somebody who is not named', () => {
    expect(accepts({ ...helpGivenExample, subject: { type: 'none' } })).toBe(true);
  });

  test.each(['initiatedBy', 'followUpOn', 'language', 'organisation', 'recordedByRole'] as const)(
    '%s may be left out',
    (field) => {
      const { [field]: _dropped, ...rest } = helpGivenExample;
      expect(accepts(rest)).toBe(true);
    },
  );

  test('a day to get in touch that does not exist is refused', () => {
    expect(faultsOf({ ...helpGivenExample, followUpOn: '2026-02-30' })).toEqual([
      '/followUpOn bad-format',
    ]);
  });

  test.each(['en', 'cy', 'bfi', 'pa-Arab', 'en-GB', 'zh-Hant-HK', 'es-419'])(
    'the language %s is accepted',
    (language) => {
      expect(accepts({ ...helpGivenExample, language })).toBe(true);
    },
  );

  test.each(['English', 'EN', 'pa-arab', 'en_GB', 'en-', ''])(
    'the language "%s" is refused',
    (language) => {
      expect(faultsOf({ ...helpGivenExample, language })).toEqual(['/language bad-format']);
    },
  );

  test('a barrier whose source is an inference is refused', () => {
    const barriers = [{ barrier: 'no-device', source: 'inferred' }];
    expect(faultsOf({ ...helpGivenExample, barriers })).toEqual(['/barriers/0/source not-in-list']);
  });
});
