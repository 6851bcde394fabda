import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { FacilitationEventSchema } from '../schemas/index.js';
import { correctionExample } from '../testing/fixtures.js';
import { recordsFromCsv, recordsToCsv } from './records.js';
import { readCsv } from './table.js';

/** The columns, then the cells of each row that was read, or its line and fault. */
function tableOf(text: string): unknown[] {
  const { columns, lines } = readCsv(text);
  return [
    columns,
    ...lines.map((line) =>
      line.ok ? Object.values(line.record) : `${line.line} ${line.issues[0].code}`,
    ),
  ];
}

describe.each(['\r\n', '\n', '\r'])(
  'a header with a quote inside a cell, and lines that end in %j',
  (end) => {
    test('keep their cells and rows apart', () => {
      expect(tableOf(`name,5" screen${end}foo,bar${end}`)).toEqual([
        ['name', '5" screen'],
        ['foo', 'bar'],
      ]);
    });
  },
);

test('a quote inside a cell leaves the line breaks of the others to their cells', () => {
  expect(tableOf('a,b\n5" pipe,"two\nlines"\n')).toEqual([
    ['a', 'b'],
    ['5" pipe', 'two\nlines'],
  ]);
});

describe('a file whose lines end in more than one way', () => {
  test.each([
    ['LF in the header', 'a,b\n1,2\r\n3,4\r\n'],
    ['CRLF in the header', 'a,b\r\n1,2\n3,4\n'],
    ['CR in the header', 'a,b\r1,2\r\n3,4\n'],
  ])('with %s has the same rows', (_name, text) => {
    expect(tableOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('keeps the breaks inside quotes as they are', () => {
    expect(tableOf('a,b\r\n"1\n1","2\r2"\n"3\r\n3",4\r\n')).toEqual([
      ['a', 'b'],
      ['1\n1', '2\r2'],
      ['3\r\n3', '4'],
    ]);
  });
});

describe.each([
  ['a quote that is not closed', '4,"four'],
  ['a quote that is not closed, in the first cell', '"4,four'],
  ['text after a quote that is closed', '"4"x,four'],
])('%s', (_name, broken) => {
  test.each(['\n', '\r\n'])('refuses its row alone, with lines that end in %j', (end) => {
    const rows = ['a,b', '2,"two"', '3,three', broken, '5,"five"', '"6","s""ix"', '7,seven'];
    expect(tableOf(rows.join(end) + end)).toEqual([
      ['a', 'b'],
      ['2', 'two'],
      ['3', 'three'],
      '4 not-csv',
      ['5', 'five'],
      ['6', 's"ix'],
      ['7', 'seven'],
    ]);
  });
});

test('a quote that is not closed in one row of 50 leaves 49 events', () => {
  const text = recordsToCsv(
    FacilitationEventSchema,
    Array.from({ length: 50 }, () => correctionExample),
  );
  const rows = text.split('\r\n');
  rows[4] = rows[4]?.replace(/"$/, '') ?? '';
  const lines = recordsFromCsv(FacilitationEventSchema, rows.join('\r\n'), parseFacilitationEvent);
  expect(lines).toHaveLength(50);
  expect(lines.filter(({ ok }) => !ok).map(({ line }) => line)).toEqual([5]);
});

test('a quote that is closed by one of the next row costs that row, and both are named', () => {
  const { lines } = readCsv('a,b\n4,"four\n","5"\n6,7\n');
  expect(lines).toMatchObject([
    { ok: false, line: 2, issues: [{ code: 'not-csv' }] },
    { ok: true, line: 4 },
  ]);
  expect(JSON.stringify(lines)).toContain('to line 3, and nothing of that is read');
});

// Read from each row to the end of the file, 20,000 of them would not be done before the test is stopped.
test.each([
  ['of its own', '"x"x\n'],
  ['that the next row seems to close', 'a","b\n'],
])('a file with a fault %s in every row is refused row by row', (_name, row) => {
  const lines = readCsv(`a\n${row.repeat(20_000)}`).lines;
  expect(lines).toHaveLength(20_000);
  expect(lines.every(({ ok }) => !ok)).toBe(true);
});

test('rows that are in order are read alike, however each line ends and whatever rows stand between', () => {
  const cell = fc.stringMatching(/^[a-z ,\r\n]{0,4}[a-z]$/);
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  const row = fc.tuple(cell, cell, ends, fc.constantFrom('', '"x"x', 'x,"', '"x,x'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const text = rows.map(
        ([one, two, end, broken]) => `"x${one}","${two}"${end}${broken && broken + end}`,
      );
      const expected = rows.flatMap(([one, two, , broken]) => [
        [`x${one}`, two],
        ...(broken ? ['not-csv'] : []),
      ]);
      const { lines } = readCsv(`a,b\n${text.join('')}`);
      expect(
        lines.map((line) => (line.ok ? Object.values(line.record) : line.issues[0].code)),
      ).toEqual(expected);
    }),
  );
});

describe('commas at the end', () => {
  test('of every line are no columns', () => {
    expect(tableOf('a,b,,\n1,2,,\n3,,,\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', ''],
    ]);
  });

  test('of a row stand for no cells', () => {
    expect(tableOf('a,b\n1,2,,\n1,2,"",\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  test('of a row of nothing else stand for empty cells', () => {
    expect(tableOf('a,b\n,,,\n')).toEqual([
      ['a', 'b'],
      ['', ''],
    ]);
  });

  test('do not hide a cell beyond the header', () => {
    expect(tableOf('a,b,,\n1,2,,3\n')).toEqual([['a', 'b'], '2 not-csv']);
  });

  test('are a column where it stands in quotes', () => {
    expect(tableOf('"a",""\n"1","2"\n')).toEqual([
      ['a', ''],
      ['1', '2'],
    ]);
  });
});

describe.each([
  [';', 'semicolons'],
  ['\t', 'tabs'],
])('a file with %j between its cells', (separator, name) => {
  test.each([
    ['names', `a${separator}b`],
    ['names in quotes', `"a"${separator}"b"`],
  ])('and %s in its header is refused with what to do', (_name, header) => {
    const { lines } = readCsv(`${header}\n1${separator}2\n`);
    expect(lines).toMatchObject([{ ok: false, line: 1, issues: [{ code: 'not-csv' }] }]);
    expect(JSON.stringify(lines)).toMatch(new RegExp(`${name}.+Save it with commas`));
  });

  test('is another matter than a header with commas whose quotes are not in order', () => {
    const { lines } = readCsv(`a${separator}b,"c\n1,2\n`);
    expect(JSON.stringify(lines)).toContain('The quotes of the header are not in order');
  });

  test('is another matter than a name with one in it, in quotes or beside others', () => {
    expect(tableOf(`"a${separator}b"\n1\n`)).toEqual([[`a${separator}b`], ['1']]);
    expect(tableOf(`a${separator}b,c\n1,2\n`)).toEqual([
      [`a${separator}b`, 'c'],
      ['1', '2'],
    ]);
  });
});
