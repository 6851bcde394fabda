import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { type FacilitationEvent, FacilitationEventSchema } from '../schemas/index.js';
import {
  campaignSentExample,
  correctionExample,
  helpGivenExample,
  needsRecordedExample,
} from '../testing/fixtures.js';
import { recordsFromCsv, recordsToCsv } from './records.js';
import { readCsv, writeCsv } from './table.js';

function write(events: Iterable<FacilitationEvent>): string {
  return recordsToCsv(FacilitationEventSchema, events);
}

function read(text: string) {
  return recordsFromCsv(FacilitationEventSchema, text, parseFacilitationEvent);
}

/** Each row as its line and `ok`, or its faults as `path code`. */
function outcomes(text: string): string[] {
  return read(text).map((line) =>
    line.ok
      ? `${line.line} ok`
      : `${line.line} ${line.issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`,
  );
}

/** The file of one event, with some of its cells rewritten. */
function rewritten(event: FacilitationEvent, cells: Record<string, string>): string {
  const [line] = readCsv(write([event])).lines;
  return writeCsv([{ ...(line?.ok ? line.record : {}), ...cells }]);
}

describe('a row that is no record', () => {
  test('does not stop the next', () => {
    const wrong = { ...helpGivenExample, outcome: 'cured' } as unknown as FacilitationEvent;
    expect(outcomes(write([correctionExample, wrong, campaignSentExample]))).toEqual([
      '2 ok',
      '3 /outcome not-in-list',
      '4 ok',
    ]);
  });

  test('keeps the number of the line on which it begins', () => {
    const bare: Record<string, string> = { id: 'two\nlines', kind: 'correction' };
    expect(read(writeCsv([bare, bare])).map(({ line }) => line)).toEqual([2, 4]);
  });

  test.each([
    ['a list that is no JSON', { services: 'nhs-app' }, '/services not-json'],
    ['a list that is a number', { services: '7' }, '/services wrong-type'],
    ['a number with a comma', { reach: '4,200' }, '/reach wrong-type'],
    ['a number in hexadecimal', { reach: '0x10' }, '/reach wrong-type'],
    ['a number that would be read as another', { reach: '9007199254740993' }, '/reach wrong-type'],
    ['a part of a number', { reach: '4.5' }, '/reach bad-format'],
    [
      'a moment that a spreadsheet rewrote',
      { occurredAt: '04/03/2026 08:00' },
      '/occurredAt bad-format',
    ],
    ['a later version', { schemaVersion: '2' }, '/schemaVersion future-version'],
    ['no id', { id: '' }, '/id missing-field'],
    ['a kind that is unknown', { kind: 'poster' }, '/kind unknown-kind'],
    ['a cell in a column that is unknown', { nickname: 'x' }, '/(a name not shown) unknown-field'],
  ])('because of %s is refused at its place', (_name, cells, fault) => {
    expect(outcomes(rewritten(campaignSentExample, cells))).toEqual([`2 ${fault}`]);
  });

  test('has every cell that cannot be read named', () => {
    const text = rewritten(campaignSentExample, { services: '[', languages: '[' });
    expect(outcomes(text)).toEqual(['2 /services not-json, /languages not-json']);
  });

  test('has 20 faults named at most, and the last says that there are more', () => {
    const columns = Array.from({ length: 30 }, (_, index) => `column ${index}`);
    const text = writeCsv([Object.fromEntries(columns.map((column) => [column, 'x']))]);
    const [line] = read(text);
    expect(line?.ok === false && line.issues.map(({ code }) => code)).toEqual([
      ...columns.slice(0, 19).map(() => 'unknown-field'),
      'more-issues',
    ]);
  });

  test('is refused by a check of the host’s own as well', () => {
    const text = write([correctionExample, campaignSentExample]);
    const lines = recordsFromCsv(FacilitationEventSchema, text, (input) => {
      const result = parseFacilitationEvent(input);
      if (!result.ok || result.record.kind === 'correction') return result;
      const message = 'Only corrections are taken here.';
      return { ok: false, issues: [{ path: '/kind', code: 'rule/only-corrections', message }] };
    });
    expect(lines).toMatchObject([
      { ok: true, line: 2 },
      { ok: false, line: 3, issues: [{ code: 'rule/only-corrections' }] },
    ]);
  });

  test('repeats nothing of what it holds, and no column name that is not an event’s', () => {
    const text = writeCsv([
      { 'Jane Example': '1', kind: 'Jane', id: '9449306753', services: 'Jane' },
    ]);
    expect(JSON.stringify(read(text))).not.toMatch(/Jane|Example|9449306753/);
  });
});

describe('columns that reach for a prototype', () => {
  test.each(['__proto__', '__proto__.admin', 'constructor.prototype.admin', 'subject.__proto__.a'])(
    '%s is refused',
    (column) => {
      const row = Object.fromEntries([[column, 'yes']]);
      expect(outcomes(writeCsv([row]))).toEqual(['2 /(a name not shown) unknown-field']);
      expect('admin' in {}).toBe(false);
    },
  );

  test('reach none where a schema of a host’s own has fields of such names', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const inner = v.strictObject({ admin: v.pipe(v.string(), v.minLength(1)) });
    const schema = v.strictObject(Object.fromEntries(names.map((name) => [name, inner])));
    const cells = names.map((name) => [`${name}.admin`, 'yes']);
    const inputs: unknown[] = [];
    recordsFromCsv(schema, writeCsv([Object.fromEntries(cells)]), (input) => {
      inputs.push(input);
      return { ok: false, issues: [{ path: '', code: 'not-an-object', message: 'Not asked.' }] };
    });
    expect(inputs.map((input) => Object.keys(input as object))).toEqual([names]);
    expect(inputs.map((input) => Object.getPrototypeOf(input))).toEqual([Object.prototype]);
    expect([{}, Object, Object.prototype.toString].filter((it) => 'admin' in it)).toEqual([]);
  });

  test('are refused inside a cell of JSON', () => {
    const text = rewritten(correctionExample, { extensions: '{"__proto__":{"admin":"yes"}}' });
    expect(outcomes(text)).toEqual(['2  forbidden-field']);
  });
});

describe('a file that a spreadsheet saved again', () => {
  test('may have its columns in another order, and columns that are empty', () => {
    const [line] = readCsv(write([needsRecordedExample])).lines;
    const record = line?.ok ? line.record : {};
    const columns = [...Object.keys(record).reverse(), 'comment'];
    expect(outcomes(writeCsv([record], columns))).toEqual(['2 ok']);
  });

  test('may end in rows of nothing but commas', () => {
    expect(outcomes(`${write([correctionExample])},,,\r\n,,\r\n`)).toEqual(['2 ok']);
  });
});
