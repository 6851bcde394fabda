import Papa from 'papaparse';

/** One row as it stands in a file. */
export interface RawRow {
  /** The line on which it begins, counted from 1. A cell may hold line breaks, so a row may span lines. */
  line: number;
  cells: string[];
  /** Are its quotes in order, each opened and closed? */
  quotes: 'closed' | 'broken';
}

/** Quotes stand around every cell, so that no reader has to guess at white space, or at an empty last cell. */
export function toCsvText(rows: string[][]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** How lines end: the first line break outside quotes says. */
function lineEnd(text: string): '\r\n' | '\n' | '\r' {
  // Papa Parse looks at the first megabyte only, and can take a break inside a long cell for the file's own.
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') return '\n';
    else if (!quoted && character === '\r') return text[index + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}

/** The rows of a CSV text, in order. Blank lines are left out; a row of one empty cell in quotes is none. */
export function readRows(text: string): RawRow[] {
  // A byte order mark cannot be part of a cell there: the writer begins with a quote.
  const input = text.replace(/^\uFEFF+/, '');
  const rows: RawRow[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(input, {
    delimiter: ',',
    newline: lineEnd(input),
    step: ({ data, errors, meta }) => {
      const raw = input.slice(start, meta.cursor);
      start = meta.cursor;
      const quotes = errors.length === 0 ? 'closed' : 'broken';
      if (raw.trim() !== '') rows.push({ line, cells: data, quotes });
      line += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    },
  });
  return rows;
}
