import Papa from 'papaparse';
import { type CutRow, cutRows } from './cut-rows.js';

/** One row as it stands in a file, and its cells. */
export interface RawRow extends CutRow {
  /**
   * Without the empty cells at its end, unless they are in quotes: spreadsheets end lines in commas. None where
   * the quotes of the row are not in order, each opened and closed.
   */
  cells: string[] | undefined;
}

/** Quotes stand around every cell, so that no reader has to guess at white space, or at an empty last cell. */
export function toCsvText(rows: string[][]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** The cells of the text of one row; none if its quotes are not in order. */
export function readCells(row: string, delimiter = ','): string[] | undefined {
  // Papa Parse allows space after a closing quote only where a line end follows.
  const { data, errors } = Papa.parse<string[]>(`${row}\n`, {
    delimiter,
    newline: '\n',
    preview: 1,
  });
  return errors.length === 0 ? data[0] : undefined;
}

/** A text without the commas at its end. No pattern: of many commas elsewhere it would try each to the last. */
function withoutLastCommas(text: string): string {
  let end = text.length;
  while (text[end - 1] === ',') end -= 1;
  return text.slice(0, end);
}

/** The rows of a CSV text, in order. Blank lines are left out; a row of one empty cell in quotes is none. */
export function readRows(text: string): RawRow[] {
  // A byte order mark cannot be part of a cell there: the writer begins with a quote.
  return cutRows(text.replace(/^\uFEFF+/, '')).map((row) => ({
    ...row,
    cells: readCells(withoutLastCommas(row.text)),
  }));
}
