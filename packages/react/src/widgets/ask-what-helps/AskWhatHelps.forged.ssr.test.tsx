import { NeedsRecordedSchema, parseRecord } from '@digital-facilitation/data-model';
import {
  startQuestionnaire,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formWith } from '../../self-tests/markup.js';
import { AskWhatHelps } from './AskWhatHelps.js';
import { askWhatHelpsFields as fields, readAskWhatHelpsForm } from './ask-what-helps.form.js';

const { questions } = whatHelpsQuestionnaire;
const start = startQuestionnaire(whatHelpsQuestionnaire);

const read = (...entries: [string, string | Blob][]) => readAskWhatHelpsForm(formWith(...entries));

describe('AskWhatHelps, given a forged form', () => {
  test('starts at the first question where the form is empty', () => {
    expect(read([fields.intent, 'back'])).toEqual({ state: start, issues: [] });
  });

  test.each([['age'], ['done'], ['__proto__'], ['']])(
    'gives no record, and goes on from the first question, for a form that stands at "%s"',
    (at) => {
      const { state, record } = read([fields.at, at], [fields.intent, 'submit']);
      expect(record).toBeUndefined();
      expect(state).toMatchObject({ at: 'who-answers', problem: 'nothing-chosen' });
    },
  );

  test('leaves out an option that the question does not have', () => {
    const { record } = read(
      [fields.at, 'check'],
      [fields.answer('getting-online'), 'no-device'],
      [fields.answer('getting-online'), 'unsafe-at-home'],
      [fields.answer('feelings'), 'no-device'],
      [fields.intent, 'submit'],
    );
    expect(record?.barriers).toEqual([{ barrier: 'no-device', source: 'not-stated' }]);
  });

  test('never calls a question skipped that has an answer', () => {
    const { record } = read(
      [fields.at, 'check'],
      [fields.answer('feelings'), 'scam-fear'],
      [fields.skipped, 'feelings'],
      [fields.skipped, 'made-up'],
      [fields.intent, 'submit'],
    );
    expect(record?.skipped).toEqual(
      questions.map(({ id }) => id).filter((id) => id !== 'feelings'),
    );
  });

  test('stays at the look at all answers where the question to change does not exist', () => {
    const { state, record } = read([fields.at, 'check'], [fields.intent, 'change:age']);
    expect(state.at).toBe('check');
    expect(record).toBeUndefined();
  });

  test('takes a file for no answer', () => {
    const file = new Blob(['self']);
    const { state } = read([fields.answer('who-answers'), file], [fields.intent, 'continue']);
    expect(state).toMatchObject({ at: 'who-answers', problem: 'nothing-chosen', answers: {} });
  });

  test('never throws, and gives a record only from the look at all answers', () => {
    const known = [
      ...questions.flatMap(({ id, options }) => [id, ...options]),
      ...['check', 'done', 'continue', 'skip', 'back', 'submit', 'start-again', 'yes'],
      ...['change:feelings', 'change:', '__proto__', 'constructor', ''],
    ];
    const text = fc.oneof(fc.constantFrom(...known), fc.string());
    const name = fc.constantFrom(
      ...[fields.at, fields.intent, fields.skipped, fields.returning],
      ...questions.map(({ id }) => fields.answer(id)),
    );
    const entries = fc.array(fc.tuple(name, text), { maxLength: 12 });
    const place = fc.constantFrom('check', 'done', ...questions.map(({ id }) => id));
    let records = 0;
    fc.assert(
      fc.property(place, entries, (at, others) => {
        const data = formWith([fields.at, at], ...others);
        const { state, record, issues } = readAskWhatHelpsForm(data);
        expect(issues).toEqual([]);
        expect(renderToStaticMarkup(<AskWhatHelps defaultValue={state} />)).toContain('<form');
        expect(record !== undefined).toBe(state.at === 'done');
        if (!record) return;
        records += 1;
        expect(at).toBe('check');
        expect(data.get(fields.intent) ?? '').not.toMatch(/^(skip|back|start-again|change:.*)$/);
        expect(parseRecord(NeedsRecordedSchema, record).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(records).toBeGreaterThan(0);
  });
});
