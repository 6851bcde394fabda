import type { FacilitationEvent } from '../schemas/index.js';
import type { ParseResult, RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { firstIssues } from '../validation/issues.js';
import { cellForm, eventColumns } from './event-columns.js';
import type { CsvLine, ReadCsvOptions } from './line.js';
import { type CsvRecord, readCsv, writeCsv } from './table.js';

/** The cells of a record, by dotted names. A field that is left out has no cell. */
function flatten(record: object, prefix = ''): [column: string, text: string][] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const column = prefix + field;
    if (value === undefined) return [];
    if (isJsonObject(value) && cellForm(column) !== 'json') return flatten(value, `${column}.`);
    return [[column, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
}

/**
 * Writes events as a flat table for spreadsheets: one row an event, dotted column names such as
 * `offer.answer.way`, lists and extensions as JSON text. Only columns that some event uses are written,
 * always in the same order. Cells are guarded as `writeCsv` does.
 *
 * For many events use NDJSON, which is read a line at a time; a table is held in memory as a whole.
 */
export function eventsToCsv(events: Iterable<FacilitationEvent>): string {
  const rows = Array.from(events, (event): CsvRecord => Object.fromEntries(flatten(event)));
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const known = Object.keys(eventColumns).filter((column) => used.has(column));
  return writeCsv(rows, [...new Set([...known, ...used])]);
}

/** A number, unless it is written otherwise ("4,200") or would be another one: then text, which the schema refuses. */
function numberOf(text: string): number | string {
  const number = /^-?\d+(?:\.\d+)?(?:e\+\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) || String(number) === text ? number : text;
}

/** The value of one cell, or why it has none. */
function cellValue(column: string, text: string): { value: unknown } | { issue: RecordIssue } {
  const path = `/${column.replaceAll('.', '/')}`;
  const form = cellForm(column);
  if (form === undefined) {
    // The name stays unsaid: whoever made the file may have put anything there.
    const message =
      'A cell stands in a column that is no field of an event. Remove it, or empty it.';
    return { issue: { path: '/(a name not shown)', code: 'unknown-field', message } };
  }
  if (form === 'text') return { value: text };
  if (form === 'number') return { value: numberOf(text) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    const message = 'Write the cell as JSON text, for example ["nhs-app"].';
    return { issue: { path, code: 'not-json', message } };
  }
}

/** Puts a value where a dotted name says. Names are those of `eventColumns`, so none reaches a prototype. */
function place(record: Record<string, unknown>, column: string, value: unknown): void {
  const fields = column.split('.');
  const last = fields.pop() ?? column;
  let inner = record;
  for (const field of fields) {
    inner[field] ??= {};
    inner = inner[field] as Record<string, unknown>;
  }
  inner[last] = value;
}

function readEvent<TRecord>(
  cells: CsvRecord,
  parse: (input: unknown) => ParseResult<TRecord>,
): ParseResult<TRecord> {
  const record: Record<string, unknown> = {};
  const issues: RecordIssue[] = [];
  for (const [column, text] of Object.entries(cells)) {
    // No field of an event can be an empty text: an empty cell is a field that is left out.
    if (text === '') continue;
    const cell = cellValue(column, text);
    if ('issue' in cell) issues.push(cell.issue);
    else place(record, column, cell.value);
  }
  const [first, ...others] = firstIssues(issues);
  return first ? { ok: false, issues: [first, ...others] } : parse(record);
}

/**
 * Reads events from the flat form that `eventsToCsv` writes. Every row with something in it is handed
 * over, in order, as an event or as a refusal with its line number; one bad row does not stop the next. Cells
 * that a spreadsheet has rewritten (a day as 10/03/2026) are refused, not guessed at.
 *
 * @param parse checks one record: `parseFacilitationEvent`
 *
 * @example
 * for (const line of eventsFromCsv(text, parseFacilitationEvent)) {
 *   if (line.ok) keep(line.record);
 *   else report(line.line, line.issues);
 * }
 */
export function eventsFromCsv<TRecord>(
  text: string,
  parse: (input: unknown) => ParseResult<TRecord>,
  options: ReadCsvOptions = {},
): CsvLine<TRecord>[] {
  return readCsv(text, options).lines.flatMap((line): CsvLine<TRecord>[] => {
    if (!line.ok) return [line];
    // Spreadsheets end a file with rows that are nothing but commas.
    if (Object.values(line.record).every((cell) => cell === '')) return [];
    const result = readEvent(line.record, parse);
    return [
      result.ok
        ? { ok: true, line: line.line, record: result.record }
        : { ok: false, line: line.line, issues: result.issues },
    ];
  });
}
