import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from './guard.js';

const signs = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
const before = [' ', '\t', '\r', '\n', '\0', '\u00A0', '\u200B', '\uFEFF', '\u3000', '"', '\uD800'];
const nasty = fc
  .array(fc.constantFrom(...signs, ...before, "'", 'a', '1', ';', ','), { maxLength: 8 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('a guarded cell', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => unguardCell(guardCell(text)) === text),
      { numRuns: 3000 },
    );
  });

  test('comes back from a guard put on twice with one still on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguardCell(guardCell(guardCell(text)))).toBe(guardCell(text));
      }),
    );
  });

  test('begins with no sign of a formula, whatever white space or quotes are stripped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stripped = guardCell(text).replace(/^[\s"\p{C}]+/u, '');
        return !signs.includes(stripped.charAt(0));
      }),
      { numRuns: 3000 },
    );
  });

  test('begins with no tab, line break or null', () => {
    fc.assert(fc.property(anyText, (text) => !/^[\t\r\n\0]/.test(guardCell(text))));
  });

  test.each(signs)('has an apostrophe before %s', (sign) => {
    expect(guardCell(`${sign}1`)).toBe(`'${sign}1`);
  });

  test.each(before)('has an apostrophe before a sign that follows %j', (space) => {
    expect(guardCell(`${space}${space}=1`)).toBe(`'${space}${space}=1`);
  });

  test('has an apostrophe before its own apostrophe', () => {
    expect(guardCell("'tis")).toBe("''tis");
  });
});

describe('a plain cell', () => {
  test.each(['', ' ', 'A81001', 'low-skills', '5', '1=1', 'a@b', '["-1"]', '{"a":"=1"}', 'Llŷn'])(
    '%j has no apostrophe put before it',
    (text) => {
      expect(guardCell(text)).toBe(text);
    },
  );

  test.each(["'tis", "'", "'90s", "' '"])('%j from elsewhere keeps its apostrophe', (text) => {
    expect(unguardCell(text)).toBe(text);
  });
});
