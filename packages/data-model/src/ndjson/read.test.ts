import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { correctionExample, eventExamples } from '../testing/fixtures.js';
import type { NdjsonSource } from './lines.js';
import { type NdjsonLine, type ReadNdjsonOptions, readNdjson } from './read.js';
import { toNdjsonLine } from './write.js';

const record = JSON.stringify(correctionExample);

async function read(source: NdjsonSource, options?: ReadNdjsonOptions) {
  const lines: NdjsonLine<unknown>[] = [];
  for await (const line of readNdjson(source, parseFacilitationEvent, options)) lines.push(line);
  return lines;
}

/** Each line as its number and `ok`, or the code of its first fault. */
async function outcomes(source: NdjsonSource, options?: ReadNdjsonOptions): Promise<string[]> {
  return (await read(source, options)).map(
    (line) => `${line.line} ${line.ok ? 'ok' : line.issues[0].code}`,
  );
}

describe('the lines of a file', () => {
  test('are handed over as records, in order', async () => {
    const events = Object.values(eventExamples);
    const lines = await read(events.map(toNdjsonLine));
    expect(lines).toEqual(
      events.map((event, index) => ({ ok: true, line: index + 1, record: event })),
    );
  });

  test.each(['', '\n', '\n \n\t\n', '\r\n'])('%j holds none', async (text) => {
    expect(await read([text])).toEqual([]);
  });

  test('are none where the source gives nothing', async () => {
    expect(await read([])).toEqual([]);
  });

  test('that are blank are left out, and the others keep their numbers', async () => {
    expect(await outcomes([`\n${record}\n\n  \n${record}\n`])).toEqual(['2 ok', '5 ok']);
  });

  test('may lack the line end of the last one', async () => {
    expect(await outcomes([`${record}\n${record}`])).toEqual(['1 ok', '2 ok']);
  });

  test('may end in CRLF', async () => {
    expect(await outcomes([`${record}\r\n\r\n${record}\r\n`])).toEqual(['1 ok', '3 ok']);
  });

  test('may begin with a byte order mark', async () => {
    expect(await outcomes([`\uFEFF${record}\n`])).toEqual(['1 ok']);
  });

  test('may not hold a byte order mark further on', async () => {
    expect(await outcomes([`${record}\n\uFEFF${record}\n`])).toEqual(['1 ok', '2 not-json']);
  });
});

describe.each(['\u00A0', '\uFEFF', '\u2028', '\u3000'])('a line of nothing but %j', (space) => {
  test('is not blank: JSON knows no such white space', async () => {
    expect(await outcomes([`${record}\n${space}\n`])).toEqual(['1 ok', '2 not-json']);
  });
});

describe.each([Number.NaN, 0, -1])('a longest line of %d', (maxLineLength) => {
  test('is a mistake in the program, and said as one', () => {
    expect(() => readNdjson([], parseFacilitationEvent, { maxLineLength })).toThrow(RangeError);
  });
});

describe('a line that is refused', () => {
  test('does not stop the next one', async () => {
    const text = `${record}\n{"id":\n${record}\n`;
    expect(await outcomes([text])).toEqual(['1 ok', '2 not-json', '3 ok']);
  });

  test('because it is not JSON repeats no part of it', async () => {
    const [line] = await read(['{"name":"Jane Example", 9449306753}\n']);
    expect(line).toEqual({
      ok: false,
      line: 1,
      issues: [{ path: '', code: 'not-json', message: expect.any(String) }],
    });
    expect(JSON.stringify(line)).not.toMatch(/Jane|Example|name|9449306753/);
  });

  test('because two records stand on it is not JSON', async () => {
    expect(await outcomes([`${record}${record}\n`])).toEqual(['1 not-json']);
  });

  test('because it was cut off is not JSON', async () => {
    expect(await outcomes([record.slice(0, -1)])).toEqual(['1 not-json']);
  });

  test.each(['null', '7', '"text"'])('because it is %s is no object', async (text) => {
    expect(await outcomes([`${text}\n`])).toEqual(['1 not-an-object']);
  });

  test('because of its kind keeps its number', async () => {
    const unknown = toNdjsonLine({ ...correctionExample, kind: 'help-refused' });
    expect(await outcomes([`${record}\n`, unknown])).toEqual(['1 ok', '2 unknown-kind']);
  });

  test('because it is of the future keeps its number', async () => {
    const future = toNdjsonLine({ ...correctionExample, schemaVersion: 2 });
    expect(await outcomes(['\n', future])).toEqual(['2 future-version']);
  });

  test('comes with every fault', async () => {
    const [line] = await read([toNdjsonLine({ ...correctionExample, id: 'x', reason: 'y' })]);
    expect(line?.ok === false && line.issues.map(({ path }) => path)).toEqual(['/id', '/reason']);
  });
});

describe('the text of a refused line', () => {
  test('is not handed over unless asked for', async () => {
    const [line] = await read(['oops\n']);
    expect(line).not.toHaveProperty('rejected');
  });

  test('is handed over with keepRejected, as it stood', async () => {
    const [line] = await read([' oops {\r\n'], { keepRejected: true });
    expect(line).toMatchObject({ ok: false, rejected: ' oops {' });
  });

  test('is handed over with keepRejected where the schema refuses it', async () => {
    const text = JSON.stringify({ ...correctionExample, schemaVersion: 2 });
    const [line] = await read([text], { keepRejected: true });
    expect(line).toMatchObject({ ok: false, rejected: text });
  });

  test('is not handed over with a record', async () => {
    const [line] = await read([record], { keepRejected: true });
    expect(line).toEqual({ ok: true, line: 1, record: correctionExample });
  });
});
