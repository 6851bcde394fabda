/** One row as it stands in a file. */
export interface CutRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  /** The line on which it ends: a cell may hold line breaks, so a row may span lines. */
  lastLine: number;
  /** Without the end of its last line. */
  text: string;
}

/** The place of the quote that closes the one at a place, or the end of the text. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

/** The place, from another one on, at which a global pattern matches. The pattern knows the end of the text. */
function placeOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/**
 * The place at which the row ends that begins at another one; none if its quotes are not in order.
 *
 * @param astray the quotes so far that opened a cell of such a row. Whatever row comes upon one of them is
 * not in order either: so no part of a text is read twice.
 */
function rowEnd(text: string, start: number, astray: Set<number>): number | undefined {
  const cellEnd = /[,\r\n]|$/g;
  const opened: number[] = [];
  for (let place = start; ; ) {
    let end: number;
    if (text[place] === '"') {
      opened.push(place);
      const after = astray.has(place) ? text.length + 1 : closingQuote(text, place) + 1;
      end = placeOf(cellEnd, text, after);
      if (after > text.length || text.slice(after, end).trim() !== '') {
        for (const quote of opened) astray.add(quote);
        return undefined;
      }
    } else {
      end = placeOf(cellEnd, text, place);
    }
    if (text[end] !== ',') return end;
    place = end + 1;
  }
}

/**
 * Cuts a CSV text into its rows, and leaves the reading of them to Papa Parse: that knows one line end for a
 * text, and lets one quote that is not closed take every row after it. Here a line ends in LF, CRLF or CR,
 * whichever the others end in; a quote means something only where a cell begins; and a row whose quotes are not
 * in order is its first line, so that the next row is read. Blank lines are left out.
 */
export function cutRows(text: string): CutRow[] {
  const lineEnd = /[\r\n]|$/g;
  const astray = new Set<number>();
  const rows: CutRow[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const end = rowEnd(text, start, astray) ?? placeOf(lineEnd, text, start);
    const row = text.slice(start, end);
    const lastLine = line + (row.match(/\r\n|\n|\r/g)?.length ?? 0);
    if (row.trim() !== '') rows.push({ line, lastLine, text: row });
    line = lastLine + 1;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}
