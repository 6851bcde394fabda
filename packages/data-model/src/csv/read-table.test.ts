import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRecord, readCsv } from './table.js';

/** The cells of the rows that were read, in the order of the columns; fails the test at a refusal. */
function cellsOf(text: string, options?: Parameters<typeof readCsv>[1]): string[][] {
  const { columns, lines } = readCsv(text, options);
  return lines.map((line) => {
    expect(line.ok, 'the row should be read').toBe(true);
    const record: CsvRecord = line.ok ? line.record : {};
    return columns.map((name) => (Object.hasOwn(record, name) ? String(record[name]) : 'missing'));
  });
}

/** Each line as its number and `ok`, or the code of its fault. */
function outcomes(text: string): string[] {
  return readCsv(text).lines.map((line) => `${line.line} ${line.ok ? 'ok' : line.issues[0].code}`);
}

describe('a table from another program', () => {
  test.each(['\n', '\r\n', '\r'])('may end its lines in %j', (end) => {
    expect(cellsOf(`a,b${end}1,2${end}3,4`)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('may have blank lines, and the others keep their numbers', () => {
    expect(outcomes('a,b\n\n1,2\n \n3,4\n')).toEqual(['3 ok', '5 ok']);
  });

  test.each(['\uFEFF', '\uFEFF\uFEFF'])(
    'may begin with %j, and rows keep their numbers',
    (marks) => {
      expect(readCsv(`${marks}a,b\n1,2\n`).columns).toEqual(['a', 'b']);
      expect(outcomes(`${marks}a,b\n1,2\n\n3,4\n`)).toEqual(['2 ok', '4 ok']);
    },
  );

  test('may have a quote inside a cell that is not in quotes, and space after one that is', () => {
    expect(cellsOf('a,b\n5" pipe,"x" \n1,2\n')).toEqual([
      ['5" pipe', 'x'],
      ['1', '2'],
    ]);
  });

  test('may leave out empty cells at the end of a row', () => {
    expect(cellsOf('a,b,c\n1\n1,2,3\n')).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  test('keeps the apostrophes that are its own', () => {
    expect(cellsOf("a,b\n'tis,'90s\n")).toEqual([["'tis", "'90s"]]);
  });

  test('keeps an apostrophe before a sign as well, where it was not guarded', () => {
    expect(cellsOf("a\n'=1\n", { guarded: false })).toEqual([["'=1"]]);
  });

  test('loses an apostrophe before a sign where nobody says that it was not guarded', () => {
    expect(cellsOf("a\n'=1\n")).toEqual([['=1']]);
  });
});

describe('a row that is refused', () => {
  test('because it has more cells than the header does not stop the next', () => {
    expect(outcomes('a,b\n1,2,3\n1,2\n')).toEqual(['2 not-csv', '3 ok']);
  });

  test('because of a quote that is not closed keeps its number', () => {
    expect(outcomes('a,b\n1,2\n"1,2\n')).toEqual(['2 ok', '3 not-csv']);
  });

  test('because of text after a closing quote does not stop the next', () => {
    expect(outcomes('a,b\n"1"x"",2\n"1"x",2\n1,2\n')).toContain('2 not-csv');
  });

  test('repeats nothing of what it holds', () => {
    const shown = JSON.stringify(readCsv('a\nJane,Example\n"9449306753\n').lines);
    expect(shown).not.toMatch(/Jane|Example|9449306753/);
  });
});

describe('a header', () => {
  test('with the same name twice is refused, with no rows', () => {
    expect(outcomes('a,b,a\n1,2,3\n')).toEqual(['1 not-csv']);
  });

  test('whose quotes are not in order is refused, with no rows', () => {
    expect(outcomes('"a,b\n1,2\n')).toEqual(['1 not-csv']);
  });

  test.each(['', '\n', '\uFEFF', ' \r\n '])('is not there in %j, and no rows are', (text) => {
    expect(readCsv(text)).toEqual({ columns: [], lines: [] });
  });
});

test('no text makes the reader throw', () => {
  const parts = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    'a',
    ' ',
    "'",
    '=',
    '""',
    '\uFEFF',
    '__proto__',
  );
  const texts = fc.array(parts, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), fc.boolean(), (text, guarded) => {
      readCsv(text, { guarded });
    }),
    { numRuns: 3000 },
  );
});
