import { createDecoder } from './decode.js';

/** Text or bytes that arrive in pieces: a fetch body, a file, a Node stream, or an array. */
export type NdjsonSource =
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** A line without its end, or why there is no text of it. */
export interface Line {
  number: number;
  text?: string | undefined;
  fault?: 'line-too-long' | 'not-utf-8' | undefined;
}

export function isStream(source: NdjsonSource): source is ReadableStream<Uint8Array | string> {
  return typeof ReadableStream !== 'undefined' && source instanceof ReadableStream;
}

async function* pieces(source: NdjsonSource): AsyncGenerator<Uint8Array | string> {
  if (isStream(source)) {
    const reader = source.getReader();
    let finished = false;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        finished = done;
        if (done) return;
        yield value;
      }
    } finally {
      // A caller that stops early lets go of the source, so that a download can end.
      if (!finished) await reader.cancel();
      reader.releaseLock();
    }
  } else {
    yield* source as AsyncIterable<Uint8Array | string>;
  }
}

/**
 * Splits what arrives into lines, holding no more than one line and one piece. Lines end in LF or CRLF; a
 * byte order mark at the start is dropped. The pieces come in turn, so that only a piece, not each line,
 * is waited for.
 */
function createLineSplitter(maxLineLength: number) {
  const decoder = createDecoder();
  let number = 1;
  let rest = '';
  let fault: Line['fault'];
  let first = true;

  const take = (ended: string): Line => {
    const text = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    if (text.length > maxLineLength) fault ??= 'line-too-long';
    const line: Line = fault ? { number, fault } : { number, text };
    number += 1;
    fault = undefined;
    return line;
  };

  function* linesOf(texts: Iterable<string | undefined>): Generator<Line> {
    for (const decoded of texts) {
      if (decoded === undefined) fault ??= 'not-utf-8';
      let text = decoded ?? '';
      if (first && decoded !== '') {
        first = false;
        if (text.startsWith('\uFEFF')) text = text.slice(1);
      }
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        yield take(rest + text.slice(start, end));
        rest = '';
        start = end + 1;
      }
      rest += text.slice(start);
      // One more, because a carriage return may turn out to be part of the line's end.
      if (rest.length > maxLineLength + 1) fault ??= 'line-too-long';
      if (fault) rest = '';
    }
  }

  return {
    lines: (piece: Uint8Array | string) =>
      linesOf(typeof piece === 'string' ? [piece] : decoder.decode(piece)),
    *lastLine(): Generator<Line> {
      yield* linesOf(decoder.end());
      if (rest.length > 0 || fault) yield take(rest);
    },
  };
}

/** The lines of a source, as many at once as a piece of it holds. */
export async function* readLines(
  source: NdjsonSource,
  maxLineLength: number,
): AsyncGenerator<Iterable<Line>> {
  const splitter = createLineSplitter(maxLineLength);
  for await (const piece of pieces(source)) yield splitter.lines(piece);
  yield splitter.lastLine();
}
