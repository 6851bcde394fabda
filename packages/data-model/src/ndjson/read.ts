import type { ParseResult, RecordIssue } from '../validation/index.js';
import { type NdjsonSource, readLines } from './lines.js';
import { oneByOne } from './one-by-one.js';

/** One line of a file: a record, or why it is none. Blank lines are not handed over. */
export type NdjsonLine<TRecord> =
  | { ok: true; line: number; record: TRecord }
  | {
      ok: false;
      /** Counted from 1. */
      line: number;
      issues: [RecordIssue, ...RecordIssue[]];
      /** The line as it stood, to set aside; there only with `keepRejected`, and not where it was too long. */
      rejected?: string | undefined;
    };

export interface ReadNdjsonOptions {
  /**
   * Hand over the text of refused lines too, so that a host can keep them for repair. They may hold
   * personal data: do not log them.
   * @default false
   */
  keepRejected?: boolean | undefined;
  /** Longest line that is read, in UTF-16 units. @default 1048576 */
  maxLineLength?: number | undefined;
}

const MAX_LINE_LENGTH = 1024 * 1024;

/** Most lines that are checked before they are handed over, so that memory stays flat whatever size the pieces have. */
const MOST_IN_BATCH = 1000;

/** Lines in batches: those that came in one piece together. To wait for each line would cost as much as to check it. */
async function* readBatches<TRecord>(
  source: NdjsonSource,
  parse: (input: unknown) => ParseResult<TRecord>,
  options: ReadNdjsonOptions = {},
): AsyncGenerator<NdjsonLine<TRecord>[]> {
  const { keepRejected = false, maxLineLength = MAX_LINE_LENGTH } = options;
  for await (const lines of readLines(source, maxLineLength)) {
    let batch: NdjsonLine<TRecord>[] = [];
    for (const { number, text } of lines) {
      if (text === undefined) {
        batch.push({ ok: false, line: number, issues: [tooLong(maxLineLength)] });
      } else if (text.trim() !== '') {
        const result = parseLine(text, parse);
        batch.push(
          result.ok
            ? { ok: true, line: number, record: result.record }
            : {
                ok: false,
                line: number,
                issues: result.issues,
                ...(keepRejected ? { rejected: text } : {}),
              },
        );
      }
      if (batch.length === MOST_IN_BATCH) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }
}

/**
 * Reads newline-delimited JSON as it arrives. Every line that is not blank is handed over, in order,
 * as a record or as a refusal with its line number; one bad line does not stop the next.
 *
 * @param parse checks one line, for example `parseFacilitationEvent`
 * @throws what the source throws: a connection that breaks is not the end of a file
 *
 * @example
 * for await (const line of readNdjson(response.body, parseFacilitationEvent)) {
 *   if (line.ok) count(line.record);
 *   else report(line.line, line.issues);
 * }
 */
export function readNdjson<TRecord>(
  source: NdjsonSource,
  parse: (input: unknown) => ParseResult<TRecord>,
  options: ReadNdjsonOptions = {},
): AsyncIterableIterator<NdjsonLine<TRecord>> {
  return oneByOne(readBatches(source, parse, options));
}

function parseLine<TRecord>(
  text: string,
  parse: (input: unknown) => ParseResult<TRecord>,
): ParseResult<TRecord> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    // The engine's own message quotes the line, which may be personal.
    return {
      ok: false,
      issues: [
        {
          path: '',
          code: 'not-json',
          message: 'The line is not JSON. It may have been cut off, or hold more than one record.',
        },
      ],
    };
  }
  return parse(input);
}

function tooLong(limit: number): RecordIssue {
  return {
    path: '',
    code: 'line-too-long',
    message: `The line is longer than ${limit} characters, so it was not read. One record stands on one line.`,
  };
}
