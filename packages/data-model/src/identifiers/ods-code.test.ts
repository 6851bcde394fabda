import { describe, expect, test } from 'vitest';
import { isOdsCode, isPracticeCode, isPrimaryCareNetworkCode } from './ods-code.js';

describe('ODS codes', () => {
  test.each(['A81001', 'QOP', 'Y60', 'U12345', '15N', 'RXX01'])(
    '%s has the shape of one',
    (code) => {
      expect(isOdsCode(code)).toBe(true);
    },
  );

  test.each([
    ['lower case', 'a81001'],
    ['two characters', 'A8'],
    ['thirteen characters', 'A810010000000'],
    ['a space', 'A81 001'],
    ['a hyphen', 'A81-001'],
    ['a line break after it', 'A81001\n'],
    ['nothing', ''],
  ])('a code with %s has not', (_name, code) => {
    expect(isOdsCode(code)).toBe(false);
  });
});

describe('practice codes', () => {
  test.each(['A81001', 'T99999', 'V81999', 'Y02345'])('%s has the shape of one', (code) => {
    expect(isPracticeCode(code)).toBe(true);
  });

  test.each([
    ['the letter of a primary care network', 'U12345'],
    ['a letter that is not used in England', 'Z12345'],
    ['four digits', 'A8100'],
    ['six digits', 'A810011'],
    ['two letters', 'AB1001'],
    ['lower case', 'a81001'],
    ['a line break after it', 'A81001\n'],
  ])('a code with %s has not', (_name, code) => {
    expect(isPracticeCode(code)).toBe(false);
  });
});

describe('codes of primary care networks', () => {
  test('U and five digits has the shape of one', () => {
    expect(isPrimaryCareNetworkCode('U12345')).toBe(true);
  });

  test.each(['A81001', 'U1234', 'U123456', 'u12345', 'UA2345', 'U12345\n'])(
    '%j has not',
    (code) => {
      expect(isPrimaryCareNetworkCode(code)).toBe(false);
    },
  );
});
