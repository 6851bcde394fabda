import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSnomedId } from './snomed-id.js';

/** Codes seen in a source; this test says nothing of what they mean. */
const valid = [
  '936741000000100',
  '936701000000103',
  '796081000000106',
  '719561001',
  '796161000000101',
  '367741000000102',
  '957331000000109',
  '415803005',
  '415805003',
  '520471000000105',
  '204331000000107',
  '441092009',
  '1082671000000100',
  '1108111000000107',
  '203311000000101',
  '871731000000106',
  '426201006',
  '11403006',
  '32911000',
];

describe('SNOMED CT identifiers', () => {
  test.each(valid)('%s is well formed', (code) => {
    expect(isSnomedId(code)).toBe(true);
  });

  test.each(['1082661000000100', '1082551000000100', '7961610000001018'])(
    '%s, a bad code of a published list, is not',
    (code) => {
      expect(isSnomedId(code)).toBe(false);
    },
  );

  test.each([
    ['five digits', '10003'],
    ['nineteen digits', '1000000000000000007'],
    ['a zero in front', '032911000'],
    ['a letter', '3291100O'],
    ['a space', '32911 000'],
    ['a line break after it', '32911000\n'],
    ['no digits', ''],
  ])('a code with %s is not', (_name, code) => {
    expect(isSnomedId(code)).toBe(false);
  });

  test('every change of a single digit is found', () => {
    for (const code of valid) {
      for (let place = 0; place < code.length; place += 1) {
        for (let step = 1; step <= 9; step += 1) {
          const digits = [...code];
          digits[place] = String((Number(digits[place]) + step) % 10);
          expect(isSnomedId(digits.join('')), `${code} -> ${digits.join('')}`).toBe(false);
        }
      }
    }
  });

  test('every exchange of two neighbouring digits is found', () => {
    for (const code of valid) {
      for (let place = 1; place < code.length; place += 1) {
        if (code[place] === code[place - 1]) continue;
        const digits = [...code];
        [digits[place - 1], digits[place]] = [digits[place] ?? '', digits[place - 1] ?? ''];
        expect(isSnomedId(digits.join('')), `${code} -> ${digits.join('')}`).toBe(false);
      }
    }
  });

  test('exactly one last digit fits any digits before it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000n, max: 10n ** 17n - 1n }), (start) => {
        return [...'0123456789'].filter((last) => isSnomedId(`${start}${last}`)).length === 1;
      }),
    );
  });
});
