import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParseResult } from '../validation/index.js';
import type { NdjsonSource } from './lines.js';
import { readNdjson } from './read.js';

function parse(record: unknown): ParseResult<unknown> {
  return { ok: true, record };
}

/** The records of a source; a refused line counts as its fault. */
async function read(source: NdjsonSource): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const line of readNdjson(source, parse)) {
    records.push(line.ok ? line.record : line.issues[0].code);
  }
  return records;
}

const texts = ['Zoë', 'ਪੰਜਾਬੀ', '🙂👩‍👩‍👧', '\u2028', 'two\nlines', '\uFEFF'];
const file = texts.map((text) => `${JSON.stringify(text)}\r\n`).join('');
const bytes = new TextEncoder().encode(file);

/** The bytes, cut before each of the places. */
function cut(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places, whole.length];
  return ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
}

function stream(pieces: (Uint8Array | string)[]) {
  return new ReadableStream<Uint8Array | string>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
}

async function* later(pieces: Iterable<Uint8Array | string>) {
  for (const piece of pieces) {
    await Promise.resolve();
    yield piece;
  }
}

describe('the same lines are read', () => {
  test.each<[string, () => NdjsonSource]>([
    ['an array of strings', () => [file]],
    ['an array with a string for each character', () => [...file]],
    ['an array of lines with their ends', () => file.split(/(?<=\n)/)],
    ['an array of bytes', () => [bytes]],
    ['a stream of bytes', () => stream(cut(bytes, [5, 6, 40]))],
    ['a stream of strings', () => stream([file.slice(0, 9), file.slice(9)])],
    ['the body of a response', () => new Response(file).body ?? []],
    ['a Blob', () => new Blob([file]).stream()],
    ['an async iterable', () => later(cut(bytes, [5, 6, 40]))],
    [
      'a generator',
      () =>
        (function* () {
          yield* cut(bytes, [5, 6, 40]);
        })(),
    ],
    ['pieces that are empty', () => ['', file, '', new Uint8Array()]],
    ['bytes with a byte order mark', () => [new Uint8Array([0xef, 0xbb, 0xbf]), bytes]],
  ])('from %s', async (_name, source) => {
    expect(await read(source())).toEqual(texts);
  });

  test('from bytes cut into two pieces at every place', async () => {
    for (let place = 0; place <= bytes.length; place += 1) {
      expect(await read(cut(bytes, [place])), `cut at ${place}`).toEqual(texts);
    }
  });

  test('from single bytes', async () => {
    expect(await read(cut(bytes, [...bytes.keys()].slice(1)))).toEqual(texts);
  });

  test('from a source that fills the same bytes again and again', async () => {
    function* source() {
      const shared = Buffer.alloc(1);
      for (const byte of bytes) {
        shared[0] = byte;
        yield shared;
      }
    }
    expect(await read(source())).toEqual(texts);
  });

  test('from any text, cut anywhere', async () => {
    const anyTexts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 });
    const anyPlaces = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyTexts, anyPlaces, async (all, places) => {
        const whole = new TextEncoder().encode(
          all.map((text) => `${JSON.stringify(text)}\n`).join(''),
        );
        const sorted = places
          .map((place) => Math.floor(place * whole.length))
          .sort((a, b) => a - b);
        expect(await read(cut(whole, sorted))).toEqual(all);
      }),
    );
  });
});

describe('bytes that are no UTF-8', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const fileOf = (text: string) => latin1(`"a"\n"${text}"\n"b"\n`);

  test.each([
    ['of Latin-1', 'Café'],
    ['that no character has', '\xFF'],
    ['that begin a character twice', '\xC3\xC3\xA9'],
    ['of half a surrogate pair', '\xED\xA0\x80'],
    ['longer than they need to be', '\xC0\xAF'],
  ])('%s refuse their line alone, wherever they are cut', async (_name, text) => {
    const file = fileOf(text);
    for (let place = 0; place <= file.length; place += 1) {
      expect(await read(cut(file, [place])), `cut at ${place}`).toEqual(['a', 'not-utf-8', 'b']);
    }
    expect(await read(cut(file, [...file.keys()].slice(1)))).toEqual(['a', 'not-utf-8', 'b']);
  });

  test('refuse a line that goes on over several pieces', async () => {
    const pieces = [latin1('"Caf\xE9'), latin1(' and'), latin1(' tea"\n1\n')];
    expect(await read(pieces)).toEqual(['not-utf-8', 1]);
  });

  test('are not shown as the text of the line', async () => {
    for await (const line of readNdjson([fileOf('Café')], parse, { keepRejected: true })) {
      expect(line).not.toHaveProperty('rejected');
    }
  });

  test('are not found where the file itself has U+FFFD', async () => {
    const written = new TextEncoder().encode('"\uFFFD"\n');
    for (let place = 0; place <= written.length; place += 1) {
      expect(await read(cut(written, [place])), `cut at ${place}`).toEqual(['\uFFFD']);
    }
    expect(await read([written, fileOf('Café')])).toEqual(['\uFFFD', 'a', 'not-utf-8', 'b']);
  });

  test('at the end of the file, where a character is cut off, are not dropped in silence', async () => {
    expect(await read([new Uint8Array([0x31, 0xc3])])).toEqual(['not-utf-8']);
    expect(await read([new Uint8Array([0x31, 0x0a, 0xe2, 0x82])])).toEqual([1, 'not-utf-8']);
  });
});
