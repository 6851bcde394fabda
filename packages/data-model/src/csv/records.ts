import type * as v from 'valibot';
import type { ParseResult, RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { firstIssues } from '../validation/issues.js';
import { type CellForm, type Fields, flatFormOf } from './columns.js';
import type { CsvLine, ReadCsvOptions } from './line.js';
import { type CsvRecord, readCsv, writeCsv } from './table.js';

/** The cells of a record, by dotted names. A field that is left out has no cell. */
function cellsOf(record: object, fields: Fields, prefix = ''): [column: string, text: string][] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const form = fields.get(name);
    const column = prefix + name;
    if (value === undefined) return [];
    if (form instanceof Map && isJsonObject(value)) return cellsOf(value, form, `${column}.`);
    const plain = (form === 'text' || form === 'number') && typeof value !== 'object';
    // A field that the schema does not know is written as well, so that it is refused and not lost.
    return [[column, plain ? String(value) : JSON.stringify(value)]];
  });
}

/**
 * Writes records as a flat table for spreadsheets: one row a record, and a column for each field that some
 * record uses. The schema says what the columns are. A field of an object has a dotted name, such as
 * `offer.answer.way`. Texts and numbers are written as they are. All else is JSON text: lists, `true` and
 * `false`, extensions, and each field that may hold an empty text or an object with no field, because an
 * empty cell is a field that is left out. Cells are guarded as `writeCsv` does.
 *
 * For many records use NDJSON, which is read a line at a time; a table is held in memory as a whole.
 *
 * @param schema of an object whose fields are all known, or a union of such objects, or it throws a
 * `TypeError`; no name of a field has a dot in it
 * @param records keep the schema; others are refused on the way back
 *
 * @example
 * recordsToCsv(FacilitationEventSchema, events);
 * recordsToCsv(ConsentSchema, consents);
 */
export function recordsToCsv<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  records: Iterable<v.InferOutput<TSchema>>,
): string {
  const { fields, columns } = flatFormOf(schema);
  const rows = Array.from(
    records,
    (record): CsvRecord => Object.fromEntries(cellsOf(record as object, fields)),
  );
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const known = [...columns.keys()].filter((column) => used.has(column));
  return writeCsv(rows, [...new Set([...known, ...used])]);
}

/** A number, unless it is written otherwise ("4,200") or would be another one: then text, which the schema refuses. */
function numberOf(text: string): number | string {
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) || String(number) === text ? number : text;
}

/** The value of one cell. Adds to the issues where it has none. */
function cellValue(column: string, text: string, form: CellForm, issues: RecordIssue[]): unknown {
  if (form === 'text') return text;
  if (form === 'number') return numberOf(text);
  try {
    return JSON.parse(text);
  } catch {
    const path = `/${column.replaceAll('.', '/')}`;
    const message = 'Write the cell as JSON text, for example ["nhs-app"] or true.';
    issues.push({ path, code: 'not-json', message });
    return undefined;
  }
}

/** The object whose fields these are, of the values by column; none where none of its fields is there. */
function objectOf(fields: Fields, values: Map<string, unknown>, prefix = ''): object | undefined {
  const entries = [...fields].flatMap(([name, form]) => {
    const column = prefix + name;
    const value =
      typeof form === 'string' ? values.get(column) : objectOf(form, values, `${column}.`);
    return value === undefined ? [] : [[name, value]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readRecord<TRecord>(
  schema: v.GenericSchema,
  cells: CsvRecord,
  parse: (input: unknown) => ParseResult<TRecord>,
): ParseResult<TRecord> {
  const { fields, columns } = flatFormOf(schema);
  const values = new Map<string, unknown>();
  const issues: RecordIssue[] = [];
  for (const [column, text] of Object.entries(cells)) {
    if (text === '') continue;
    const form = columns.get(column);
    if (form) values.set(column, cellValue(column, text, form, issues));
    else {
      // The name stays unsaid: whoever made the file may have put anything there.
      const message =
        'A cell stands in a column that is no field of the record. Remove it, or empty it.';
      issues.push({ path: '/(a name not shown)', code: 'unknown-field', message });
    }
  }
  if (issues.length === 0) return parse(objectOf(fields, values) ?? {});
  return { ok: false, issues: firstIssues(issues) as [RecordIssue, ...RecordIssue[]] };
}

/**
 * Reads records from the flat form that `recordsToCsv` writes. Every row with something in it is handed over,
 * in order, as a record or as a refusal with its line number; one bad row does not stop the next. Cells that a
 * spreadsheet has rewritten (a day as 10/03/2026, `true` as TRUE) are refused, not guessed at.
 *
 * @param schema with which the records were written: it says what the columns hold
 * @param parse checks one record: `parseRecord` with the schema, or a check of your own
 *
 * @example
 * const lines = recordsFromCsv(ConsentSchema, text, (input) => parseRecord(ConsentSchema, input));
 * for (const line of lines) {
 *   if (line.ok) keep(line.record);
 *   else report(line.line, line.issues);
 * }
 *
 * @example
 * recordsFromCsv(FacilitationEventSchema, text, parseFacilitationEvent);
 */
export function recordsFromCsv<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  text: string,
  parse: (input: unknown) => ParseResult<v.InferOutput<TSchema>>,
  options: ReadCsvOptions = {},
): CsvLine<v.InferOutput<TSchema>>[] {
  return readCsv(text, options).lines.flatMap((line): CsvLine<v.InferOutput<TSchema>>[] => {
    if (!line.ok) return [line];
    // Spreadsheets end a file with rows that are nothing but commas.
    if (Object.values(line.record).every((cell) => cell === '')) return [];
    return [{ ...readRecord(schema, line.record, parse), line: line.line }];
  });
}
