import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { ParseResult } from '../validation/index.js';
import type { NdjsonSource } from './lines.js';
import { type NdjsonLine, readNdjson } from './read.js';

function parse(record: unknown): ParseResult<unknown> {
  return { ok: true, record };
}

async function read(source: NdjsonSource, maxLineLength?: number) {
  const lines: NdjsonLine<unknown>[] = [];
  const options = { maxLineLength, keepRejected: true };
  for await (const line of readNdjson(source, parse, options)) lines.push(line);
  return lines;
}

async function outcomes(source: NdjsonSource, maxLineLength?: number): Promise<string[]> {
  return (await read(source, maxLineLength)).map(
    (line) => `${line.line} ${line.ok ? 'ok' : line.issues[0].code}`,
  );
}

/** JSON text of a string, of the length given. */
function text(length: number): string {
  return `"${'x'.repeat(length - 2)}"`;
}

/** Bytes of the heap, where the text of lines is kept, once what can be let go of is let go of. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe.each(['\n', '\r\n'])('with lines that end in %j', (end) => {
  test('a line as long as the limit is read', async () => {
    expect(await outcomes([`${text(10)}${end}1${end}`], 10)).toEqual(['1 ok', '2 ok']);
  });

  test('a line one longer than the limit is refused, and the next is read', async () => {
    expect(await outcomes([`${text(11)}${end}1${end}`], 10)).toEqual(['1 line-too-long', '2 ok']);
  });

  test('the limit is the same in whatever pieces the line comes', async () => {
    const one = [...`${text(10)}${end}${text(11)}${end}${text(10)}`];
    expect(await outcomes(one, 10)).toEqual(['1 ok', '2 line-too-long', '3 ok']);
  });
});

describe('a line that is too long', () => {
  test('is refused where the file ends with it', async () => {
    expect(await outcomes([`1\n${text(50)}`], 10)).toEqual(['1 ok', '2 line-too-long']);
    expect(await outcomes(['1\n', ...text(50)], 10)).toEqual(['1 ok', '2 line-too-long']);
  });

  test('is refused once, however often it passes the limit', async () => {
    expect(await outcomes([...text(95), '\n', '1'], 10)).toEqual(['1 line-too-long', '2 ok']);
  });

  test('is not handed over, and its message names the limit', async () => {
    const [line] = await read([text(50)], 10);
    expect(line).toEqual({
      ok: false,
      line: 1,
      issues: [
        { path: '', code: 'line-too-long', message: expect.stringContaining('10 characters') },
      ],
    });
  });

  test('is one of more than 1048576 units where no limit is given', async () => {
    expect(await outcomes([`${text(1_048_576)}\n${text(1_048_577)}\n`])).toEqual([
      '1 ok',
      '2 line-too-long',
    ]);
  });

  test('of 100 MB is not held in memory', async () => {
    const pieces = 1600;
    let before = 0;
    let held = Number.POSITIVE_INFINITY;
    function* source(): Generator<Uint8Array> {
      yield new TextEncoder().encode('1\n');
      before = heapInUse();
      for (let piece = 0; piece < pieces; piece += 1) yield new Uint8Array(65_536).fill(0x78);
      held = heapInUse() - before;
      yield new TextEncoder().encode('\n2\n');
    }
    expect(await outcomes(source(), 1000)).toEqual(['1 ok', '2 line-too-long', '3 ok']);
    expect(held).toBeLessThan(2_000_000);
  });
});
