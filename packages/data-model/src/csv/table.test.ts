import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRecord, readCsv, writeCsv } from './table.js';

const nasty = fc
  .array(
    fc.constantFrom(
      '=',
      '-',
      '＝',
      ' ',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '"',
      "'",
      ',',
      ';',
      '\uFEFF',
      'a',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const names = ['__proto__', 'constructor', 'toString', '', '\uFEFF', "'", '=1', '1', '\uD800'];
const anyText = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyName = fc.oneof(fc.constantFrom(...names), anyText);

/** A whole table: distinct columns, and rows with a cell in each. */
const anyTable = fc.uniqueArray(anyName, { minLength: 1, maxLength: 5 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    cells: fc.array(fc.array(anyText, { minLength: columns.length, maxLength: columns.length }), {
      maxLength: 5,
    }),
  }),
);

function toRecord(columns: string[], cells: string[]): CsvRecord {
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
}

/** The cells of the rows that were read, in the order of the columns; fails the test at a refusal. */
function cellsOf(text: string, options?: Parameters<typeof readCsv>[1]): string[][] {
  const { columns, lines } = readCsv(text, options);
  return lines.map((line) => {
    expect(line.ok, 'the row should be read').toBe(true);
    const record: CsvRecord = line.ok ? line.record : {};
    return columns.map((name) => (Object.hasOwn(record, name) ? String(record[name]) : 'missing'));
  });
}

describe('a table that is written', () => {
  test('is read back as it was, whatever its cells and column names hold', () => {
    fc.assert(
      fc.property(anyTable, ({ columns, cells }) => {
        const text = writeCsv(
          cells.map((row) => toRecord(columns, row)),
          columns,
        );
        expect(readCsv(text).columns).toEqual(columns);
        expect(cellsOf(text)).toEqual(cells);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read back as it was after a byte order mark', () => {
    fc.assert(
      fc.property(anyTable, ({ columns, cells }) => {
        const rows = cells.map((row) => toRecord(columns, row));
        const text = `\uFEFF${writeCsv(rows, columns)}`;
        expect(readCsv(text).columns).toEqual(columns);
        expect(cellsOf(text)).toEqual(cells);
      }),
    );
  });

  test('is read back with the line of the file on which each row begins', () => {
    fc.assert(
      fc.property(anyTable, ({ columns, cells }) => {
        const rows = cells.map((row) => toRecord(columns, row));
        const lengths = [columns, ...cells].map(
          (row) => 1 + (row.join(' | ').match(/\r\n|\r|\n/g)?.length ?? 0),
        );
        let next = 1;
        const starts = lengths.map((length) => {
          next += length;
          return next - length;
        });
        expect(readCsv(writeCsv(rows, columns)).lines.map(({ line }) => line)).toEqual(
          starts.slice(1),
        );
      }),
    );
  });

  test('has no cell that begins with a sign of a formula once quotes and white space are stripped', () => {
    fc.assert(
      fc.property(anyTable, ({ columns, cells }) => {
        const text = writeCsv(
          cells.map((row) => toRecord(columns, row)),
          columns,
        );
        const raw = readCsv(text, { guarded: false });
        const written = [...raw.columns, ...cellsOf(text, { guarded: false }).flat()];
        for (const cell of written) expect(cell).not.toMatch(/^[\s"\p{C}]*[=+\-@＝＋－＠]/u);
        for (const cell of written) expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  test('has quotes around every cell, and ends each line with CRLF', () => {
    expect(writeCsv([{ a: '1', b: '' }])).toBe('"a","b"\r\n"1",""\r\n');
  });

  test('has the columns of all its rows, in the order in which they come up', () => {
    const text = writeCsv([{ a: '1' }, { b: '2', a: '3' }]);
    expect(readCsv(text).columns).toEqual(['a', 'b']);
    expect(cellsOf(text)).toEqual([
      ['1', ''],
      ['3', '2'],
    ]);
  });

  test('has the columns that are asked for, in that order', () => {
    const text = writeCsv([{ a: '1', b: '2', c: '3' }], ['c', 'a']);
    expect(cellsOf(text)).toEqual([['3', '1']]);
  });

  test('takes no cell from what every object has', () => {
    expect(cellsOf(writeCsv([{}], ['toString', '__proto__']))).toEqual([['', '']]);
  });

  test('keeps a row whose only cell is empty', () => {
    expect(cellsOf(writeCsv([{ a: '' }, { a: '' }]))).toEqual([[''], ['']]);
  });

  test('keeps the breaks inside a cell of more than a megabyte', () => {
    const long = '\r'.repeat(1_200_000);
    expect(cellsOf(writeCsv([{ a: long, b: 'x' }]))).toEqual([[long, 'x']]);
  });

  test('may have no rows, and no columns', () => {
    expect(readCsv(writeCsv([], ['a']))).toEqual({ columns: ['a'], lines: [] });
    expect(readCsv(writeCsv([]))).toEqual({ columns: [], lines: [] });
  });

  test('may come from anything that gives rows one at a time', () => {
    function* rows() {
      yield { a: '1' };
    }
    expect(cellsOf(writeCsv(rows()))).toEqual([['1']]);
  });
});

describe('a column called __proto__', () => {
  test('is a field like any other, and reaches no prototype', () => {
    const text = writeCsv([toRecord(['__proto__', 'a'], ['x', 'y'])]);
    const [line] = readCsv(text).lines;
    expect(line?.ok && Object.entries(line.record)).toEqual([
      ['__proto__', 'x'],
      ['a', 'y'],
    ]);
    expect(line?.ok && Object.getPrototypeOf(line.record)).toBe(Object.prototype);
  });
});
