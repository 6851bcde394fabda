import { describe, expect, test } from 'vitest';
import type { ParseResult } from '../validation/index.js';
import { type NdjsonLine, readNdjson } from './read.js';

function parse(record: unknown): ParseResult<unknown> {
  return { ok: true, record };
}

function stream(pieces: string[], onCancel: () => void) {
  return new ReadableStream<string>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel: onCancel,
  });
}

describe('a caller that stops early', () => {
  test('cancels a stream', async () => {
    let cancelled = 0;
    const source = stream(['1\n', '2\n', '3\n'], () => {
      cancelled += 1;
    });
    for await (const _line of readNdjson(source, parse)) break;
    expect(cancelled).toBe(1);
    expect(source.locked).toBe(false);
  });

  test('ends a generator', async () => {
    let ended = false;
    function* source() {
      try {
        yield '1\n';
        yield '2\n';
      } finally {
        ended = true;
      }
    }
    for await (const _line of readNdjson(source(), parse)) break;
    expect(ended).toBe(true);
  });

  test('by an error of its own cancels a stream too', async () => {
    let cancelled = false;
    const source = stream(['1\n', '2\n'], () => {
      cancelled = true;
    });
    const reading = (async () => {
      for await (const _line of readNdjson(source, parse)) throw new Error('disk full');
    })();
    await expect(reading).rejects.toThrow('disk full');
    expect(cancelled).toBe(true);
  });
});

describe('a caller that stops before it has begun', () => {
  test('cancels a stream', async () => {
    let cancelled = 0;
    const source = stream(['1\n'], () => {
      cancelled += 1;
    });
    const lines = readNdjson(source, parse);
    expect(await lines.return?.()).toEqual({ done: true, value: undefined });
    expect(await lines.next()).toEqual({ done: true, value: undefined });
    expect(cancelled).toBe(1);
    expect(source.locked).toBe(false);
  });

  test('takes nothing from any other source', async () => {
    let begun = false;
    function* source() {
      begun = true;
      yield '1\n';
    }
    await readNdjson(source(), parse).return?.();
    expect(begun).toBe(false);
  });
});

describe('a stream that is read to its end', () => {
  test('is not cancelled, and is let go of', async () => {
    let cancelled = false;
    const source = stream(['1\n'], () => {
      cancelled = true;
    });
    for await (const _line of readNdjson(source, parse));
    expect(cancelled).toBe(false);
    expect(source.locked).toBe(false);
  });

  test('is read one piece at a time, as lines are asked for', async () => {
    let given = 0;
    function* source() {
      for (given = 1; ; given += 1) yield `${given}\n`;
    }
    const lines = readNdjson(source(), parse);
    await lines.next();
    await lines.next();
    expect(given).toBe(2);
    await lines.return?.();
  });
});

describe('calls that do not wait for each other', () => {
  const values = (results: IteratorResult<NdjsonLine<unknown>>[]) =>
    results.map(({ done, value }) => (done ? 'end' : value.line));

  test('are answered in order, whatever pieces the lines come in', async () => {
    const lines = readNdjson(['1\n2\n', '3\n4\n5\n'], parse);
    const calls = Array.from({ length: 7 }, () => lines.next());
    expect(values(await Promise.all(calls))).toEqual([1, 2, 3, 4, 5, 'end', 'end']);
  });

  test('keep their order where one is made while others wait', async () => {
    const lines = readNdjson(['1\n2\n3\n4\n'], parse);
    const calls = [lines.next(), lines.next(), lines.next()];
    await calls[0];
    expect(values(await Promise.all([...calls, lines.next()]))).toEqual([1, 2, 3, 4]);
  });

  test('are answered with the end once the caller has stopped', async () => {
    const lines = readNdjson(['1\n2\n3\n'], parse);
    const calls = [lines.next(), lines.return?.() ?? lines.next(), lines.next(), lines.next()];
    expect(values(await Promise.all(calls))).toEqual([1, 'end', 'end', 'end']);
  });

  test('reject once where the source breaks, and then end', async () => {
    function* source() {
      yield '1\n';
      throw new Error('The connection broke.');
    }
    const lines = readNdjson(source(), parse);
    const calls = [lines.next(), lines.next(), lines.next()];
    const outcomes = (await Promise.allSettled(calls)).map(({ status }) => status);
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(values([await lines.next()])).toEqual(['end']);
  });
});

describe('lines that come in one piece', () => {
  /** How many lines have been parsed by the time that the first is handed over. */
  async function parsedAhead(piece: string): Promise<number> {
    let parsed = 0;
    const lines = readNdjson([piece], (input) => {
      parsed += 1;
      return parse(input);
    });
    await lines.next();
    return parsed;
  }

  test('are parsed about 256 kB ahead, so that memory stays flat', async () => {
    const line = `"${'x'.repeat(100_000)}"\n`;
    expect(await parsedAhead(line.repeat(100))).toBe(3);
  });

  test('are parsed 1024 ahead at most, however short they are', async () => {
    const parsed = await parsedAhead('1\n'.repeat(5000));
    expect(parsed).toBeGreaterThan(900);
    expect(parsed).toBeLessThanOrEqual(1024);
  });

  test('are all handed over, whatever their lengths', async () => {
    const lengths = [3, 300_000, 5, 200_000, 100_000, 7, 900_000];
    const piece = lengths.map((length) => `"${'x'.repeat(length)}"\n`).join('');
    const found: number[] = [];
    for await (const line of readNdjson([piece], parse)) {
      found.push(line.ok ? String(line.record).length : 0);
    }
    expect(found).toEqual(lengths);
  });
});

test('an error of the parser reaches the caller, after the lines before it', async () => {
  const lines = readNdjson(['1\n2\n3\n'], (input) => {
    if (input === 3) throw new Error('a bug of the host');
    return parse(input);
  });
  expect((await lines.next()).value).toMatchObject({ line: 1 });
  expect((await lines.next()).value).toMatchObject({ line: 2 });
  await expect(lines.next()).rejects.toThrow('a bug of the host');
  expect((await lines.next()).done).toBe(true);
});

describe('an error of the source', () => {
  test('that is a stream reaches the caller, after the lines before it', async () => {
    const source = new ReadableStream<string>({
      start(controller) {
        controller.enqueue('1\n');
      },
      pull(controller) {
        controller.error(new Error('connection lost'));
      },
    });
    const lines = readNdjson(source, parse);
    expect((await lines.next()).value).toEqual({ ok: true, line: 1, record: 1 });
    await expect(lines.next()).rejects.toThrow('connection lost');
  });

  test('that is an async iterable reaches the caller', async () => {
    async function* source() {
      yield '1\n2';
      throw new Error('connection lost');
    }
    const lines = readNdjson(source(), parse);
    expect((await lines.next()).value).toEqual({ ok: true, line: 1, record: 1 });
    await expect(lines.next()).rejects.toThrow('connection lost');
  });

  test('does not pass the half of a line off as a line', async () => {
    const seen: unknown[] = [];
    async function* source() {
      yield '1\n22';
      throw new Error('connection lost');
    }
    const reading = (async () => {
      for await (const line of readNdjson(source(), parse)) seen.push(line.line);
    })();
    await expect(reading).rejects.toThrow('connection lost');
    expect(seen).toEqual([1]);
  });
});
