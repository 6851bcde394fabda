import type { RecordIssue } from '../validation/index.js';

/** One row of a file: what it holds, or why it was refused. Blank lines are not handed over. */
export type CsvLine<TRecord> =
  | { ok: true; line: number; record: TRecord }
  | {
      ok: false;
      /** The line on which the row begins, counted from 1; the header is line 1 as a rule. */
      line: number;
      issues: [RecordIssue, ...RecordIssue[]];
    };

export interface ReadCsvOptions {
  /**
   * Was the file written with the guard against formulas, as `writeCsv` and `recordsToCsv` do? Then one
   * apostrophe is taken off each cell that the writer would have put one before. Say `false` for a file
   * from another program, where an apostrophe before `=` or `-` is part of the text.
   * @default true
   */
  guarded?: boolean | undefined;
}
