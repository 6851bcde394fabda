import type { ParseResult, RecordIssue } from '../validation/index.js';
import { isStream, type Line, type NdjsonSource, readLines } from './lines.js';
import { oneByOne } from './one-by-one.js';

/** One line of a file: a record, or why it is none. Blank lines are not handed over. */
export type NdjsonLine<TRecord> =
  | { ok: true; line: number; record: TRecord }
  | {
      ok: false;
      /** Counted from 1. */
      line: number;
      issues: [RecordIssue, ...RecordIssue[]];
      /**
       * The line as it stood, to set aside; there only with `keepRejected`, and not where it was too long or
       * no UTF-8.
       */
      rejected?: string | undefined;
    };

export interface ReadNdjsonOptions {
  /**
   * Hand over the text of refused lines too, so that a host can keep them for repair. They may hold
   * personal data: do not log them.
   * @default false
   */
  keepRejected?: boolean | undefined;
  /** Longest line that is read, in UTF-16 units; `Infinity` for any. @default 1048576 */
  maxLineLength?: number | undefined;
}

const MAX_LINE_LENGTH = 1024 * 1024;

/**
 * How many characters of lines are checked before they are handed over, so that memory stays flat whatever
 * size the pieces have.
 */
const MOST_AHEAD = 256 * 1024;
/** What each line counts besides its characters: it becomes an object, however short it is. */
const LINE_COST = 256;

/** Lines in batches: those that came in one piece together. To wait for each line would cost as much as to check it. */
async function* readBatches<TRecord>(
  source: NdjsonSource,
  parse: (input: unknown) => ParseResult<TRecord>,
  keepRejected: boolean,
  maxLineLength: number,
): AsyncGenerator<NdjsonLine<TRecord>[]> {
  for await (const lines of readLines(source, maxLineLength)) {
    let batch: NdjsonLine<TRecord>[] = [];
    let ahead = 0;
    try {
      for (const { number, text = '', fault } of lines) {
        if (fault) {
          batch.push({ ok: false, line: number, issues: [unread(fault, maxLineLength)] });
          // White space as JSON has it: what else looks blank is a line that is none.
        } else if (/[^ \t\r]/.test(text)) {
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
        ahead += text.length + LINE_COST;
        if (ahead > MOST_AHEAD) {
          yield batch;
          batch = [];
          ahead = 0;
        }
      }
    } catch (error) {
      // Of `parse`. The lines before it are handed over first.
      yield batch;
      throw error;
    }
    yield batch;
  }
}

/**
 * Reads newline-delimited JSON as it arrives. Every line that is not blank is handed over, in order,
 * as a record or as a refusal with its line number; one bad line does not stop the next.
 *
 * @param parse checks one line, for example `parseFacilitationEvent`
 * @throws what the source throws: a connection that breaks is not the end of a file
 * @throws RangeError at once, where `maxLineLength` is no number above 0
 *
 * @example
 * for await (const line of readNdjson(response.body ?? [], parseFacilitationEvent)) {
 *   if (line.ok) count(line.record);
 *   else report(line.line, line.issues);
 * }
 */
export function readNdjson<TRecord>(
  source: NdjsonSource,
  parse: (input: unknown) => ParseResult<TRecord>,
  options: ReadNdjsonOptions = {},
): AsyncIterableIterator<NdjsonLine<TRecord>> {
  const { keepRejected = false, maxLineLength = MAX_LINE_LENGTH } = options;
  if (!(maxLineLength > 0)) {
    throw new RangeError(
      'The option maxLineLength is no number above 0, so no line could be read. Give one, or leave it out.',
    );
  }
  return oneByOne(readBatches(source, parse, keepRejected, maxLineLength), () =>
    isStream(source) ? source.cancel() : undefined,
  );
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

function unread(code: NonNullable<Line['fault']>, limit: number): RecordIssue {
  const message =
    code === 'not-utf-8'
      ? 'The line holds bytes that are no UTF-8, so it was not read. Write the file in UTF-8, and not in Windows-1252 or Latin-1.'
      : `The line is longer than ${limit} characters, so it was not read. One record stands on one line.`;
  return { path: '', code, message };
}
