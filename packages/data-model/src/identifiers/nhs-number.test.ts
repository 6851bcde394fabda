import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNhsNumber, holdsNhsNumber, isNhsNumber } from './nhs-number.js';

/** Numbers of NHS test environments. */
const valid = ['9990000018', '9449306753', '5900026175'];

describe('NHS numbers', () => {
  test.each(valid)('%s passes', (number) => {
    expect(isNhsNumber(number)).toBe(true);
  });

  test.each([
    ['with spaces', '944 930 6753'],
    ['with hyphens', '944-930-6753'],
    ['with spaces around it', ' 9449306753 '],
    ['with spaces that do not break', '944\u00A0930\u00A06753'],
  ])('one %s passes', (_name, text) => {
    expect(isNhsNumber(text)).toBe(true);
  });

  test.each([
    ['the placeholder of the NHS style guide', '9991234567'],
    ['ten zeros, although the sum passes', '0000000000'],
    ['nine digits', '944930675'],
    ['eleven digits', '94493067530'],
    ['a letter among the digits', '944930675X'],
    ['a dot between the groups', '944.930.6753'],
    ['digits of another script', '٩٤٤٩٣٠٦٧٥٣'],
    ['a sentence around it', 'NHS number 9449306753'],
    ['nothing', ''],
  ])('%s fails', (_name, text) => {
    expect(isNhsNumber(text)).toBe(false);
  });

  test.each([...'0123456789'])('ten times the digit %s fails', (digit) => {
    expect(isNhsNumber(digit.repeat(10))).toBe(false);
  });

  test('no number whose sum gives a check digit of 10 passes, whatever its last digit', () => {
    // 10 times 1 plus 2 times 1 is 12, and 12 leaves 1 when divided by 11: the check would be 10.
    const passing = [...'0123456789'].filter((last) => isNhsNumber(`100000001${last}`));
    expect(passing).toEqual([]);
  });

  test('every change of a single digit makes a valid number fail', () => {
    const change = fc.tuple(
      fc.constantFrom(...valid),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(change, ([number, place, step]) => {
        const digits = [...number];
        digits[place] = String((Number(digits[place]) + step) % 10);
        return !isNhsNumber(digits.join(''));
      }),
      { numRuns: 500 },
    );
  });

  test('at most one check digit fits any nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (start) => {
        const nine = String(start).padStart(9, '0');
        return [...'0123456789'].filter((last) => isNhsNumber(nine + last)).length <= 1;
      }),
    );
  });
});

describe('an NHS number as people read it', () => {
  test.each(['9449306753', '944-930-6753', '94 49 30 67 53'])(
    '%s is shown in groups of 3, 3 and 4',
    (text) => {
      expect(formatNhsNumber(text)).toBe('944 930 6753');
    },
  );

  test('ten digits are shown in groups even where the check digit is wrong', () => {
    expect(formatNhsNumber('9991234567')).toBe('999 123 4567');
  });

  test.each(['944930675', 'no number', ''])('"%s" comes back as it was', (text) => {
    expect(formatNhsNumber(text)).toBe(text);
  });
});

describe('a text that holds an NHS number', () => {
  test.each([
    '9449306753',
    'nhs:9449306753',
    'nhs9449306753',
    'id9449306753',
    'a9449306753',
    '944.930.6753',
    'a 944 930 6753 b',
    '944930 6753',
    '944  930  6753',
    '944/930/6753',
    '９４４９３０６７５３',
    '944-930-6753-2026-01',
  ])('is found: %s', (text) => {
    expect(holdsNhsNumber(text)).toBe(true);
  });

  test.each([
    '9991234567',
    '019a9f10-7c00-7000-8000-000000000001',
    '019a9f10-7c00-7000-8000-a9449306753b',
    'a9449306753f00c1',
    '99449306753',
    '94493067531',
  ])('is not seen in %s', (text) => {
    expect(holdsNhsNumber(text)).toBe(false);
  });
});
