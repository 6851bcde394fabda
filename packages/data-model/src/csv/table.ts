import type { RecordIssue } from '../validation/index.js';
import { guardCell, unguardCell } from './guard.js';
import type { CsvLine, ReadCsvOptions } from './line.js';
import { type RawRow, readCells, readRows, toCsvText } from './rows.js';

/** A row of a flat table: texts by the name of their column. */
export type CsvRecord = Record<string, string>;

export interface CsvTable {
  /** Names of the columns, in the order of the file. */
  columns: string[];
  lines: CsvLine<CsvRecord>[];
}

/** Every name that some row has, in the order in which they first come up. */
function columnsOf(rows: readonly Readonly<CsvRecord>[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/**
 * Writes a flat table as CSV (RFC 4180): a header, then a line a row, each cell in quotes. A cell that a
 * spreadsheet could take for a formula gets an apostrophe, which `readCsv` takes off again: every text
 * comes back as it was. Encode the result as UTF-8, in which half of a surrogate pair has no form.
 *
 * @param columns which columns, in which order; by default all that some row has. A row without one of
 * them gets an empty cell, and reads back with an empty text there.
 *
 * @example
 * writeCsv([{ practice: 'A81001', change: '-3' }]); // "practice","change" and "A81001","'-3"
 */
export function writeCsv(
  rows: Iterable<Readonly<CsvRecord>>,
  columns?: readonly string[] | undefined,
): string {
  const all = [...rows];
  const names = columns ?? columnsOf(all);
  if (names.length === 0) return '';
  const cells = all.map((row) =>
    names.map((name) => guardCell(Object.hasOwn(row, name) ? String(row[name]) : '')),
  );
  return toCsvText([names.map(guardCell), ...cells]);
}

function refusal(message: string): [RecordIssue] {
  return [{ path: '', code: 'not-csv', message }];
}

const BROKEN_QUOTES = 'are not in order. Close each, and write a quote inside a cell twice.';

/** What stands between the cells of a header in place of commas. */
function otherSeparator({ text, cells }: RawRow): string | undefined {
  // Commas say enough, where there are any; a name in quotes may hold a semicolon.
  if (cells ? cells.length > 1 : text.includes(',')) return undefined;
  if ((readCells(text, ';') ?? []).length > 1) return 'semicolons';
  return (readCells(text, '\t') ?? []).length > 1 ? 'tabs' : undefined;
}

/** Why no row can be read by a header. */
function headerFault(header: RawRow, columns: readonly string[]): string | undefined {
  const separator = otherSeparator(header);
  if (separator) return `Between the cells of the file stand ${separator}. Save it with commas.`;
  if (!header.cells) return `The quotes of the header ${BROKEN_QUOTES}`;
  return new Set(columns).size < columns.length
    ? 'Two columns have the same name, so their cells cannot be told apart. Rename one.'
    : undefined;
}

/**
 * Reads a flat table: commas between cells, lines ending in LF, CRLF or CR, a header first. Every row
 * that is not blank is handed over, in order, as a record or as a refusal with its line number. A row
 * that is short has empty texts at its end, because spreadsheets leave out empty last cells; where they
 * end lines in more commas than the header has names, those are no columns. After a row whose quotes are
 * not in order reading goes on at the next line. A header that cannot be used is refused as line 1, with no
 * rows: so is one of a file with semicolons or tabs.
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): CsvTable {
  const { guarded = true } = options;
  const plain = guarded ? unguardCell : (cell: string) => cell;
  const [header, ...rows] = readRows(text);
  if (!header) return { columns: [], lines: [] };
  const columns = header.cells?.map(plain) ?? [];
  const fault = headerFault(header, columns);
  if (fault) return { columns, lines: [{ ok: false, line: header.line, issues: refusal(fault) }] };
  const lines = rows.map(({ line, lastLine, cells }): CsvLine<CsvRecord> => {
    if (!cells) {
      return { ok: false, line, issues: refusal(`The quotes of this row ${BROKEN_QUOTES}`) };
    }
    if (cells.slice(columns.length).some(Boolean)) {
      const message = `The row has ${cells.length} cells, and the header ${columns.length}. Put quotes around a cell that holds a comma.`;
      // It may have taken a row after it. Which of them is meant, nobody can tell.
      const taken = ` Its quotes take it to line ${lastLine}, and nothing of that is read. Close each.`;
      return { ok: false, line, issues: refusal(lastLine > line ? message + taken : message) };
    }
    // Not by assignment: a column may have the name __proto__.
    const record = Object.fromEntries(
      columns.map((name, index) => [name, plain(cells[index] ?? '')]),
    );
    return { ok: true, line, record };
  });
  return { columns, lines };
}
