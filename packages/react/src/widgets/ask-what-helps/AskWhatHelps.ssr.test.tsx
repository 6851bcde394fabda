import {
  type QuestionnaireAction,
  type QuestionnaireState,
  reduceQuestionnaire,
  startQuestionnaire,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tags } from '../../self-tests/markup.js';
import { AskWhatHelps } from './AskWhatHelps.js';
import { readAskWhatHelpsForm } from './ask-what-helps.form.js';
import { createNeedsRecorded } from './ask-what-helps.record.js';

const { questions } = whatHelpsQuestionnaire;
const start = startQuestionnaire(whatHelpsQuestionnaire);
const id = '019a9f10-7c00-7000-8000-000000000001';
const at = '2026-11-20T10:00:00.000Z';
const context = { organisation: 'Y12345' };
const options = { now: () => new Date(at), createId: () => id, context };

/** What a browser posts from the markup, where a person has chosen some options and pressed a button. */
function posted(markup: string, press: string, chosen?: readonly string[]): FormData {
  const form = new FormData();
  const add = ({ name = '', value = '' }: Record<string, string>) => form.append(name, value);
  const inputs = tags(markup, 'input');
  inputs.filter(({ type }) => type === 'hidden').forEach(add);
  const choices = inputs.filter(({ type }) => type !== 'hidden');
  choices.filter((box) => chosen?.includes(box.value ?? '') ?? 'checked' in box).forEach(add);
  const button = tags(markup, 'button').find(({ value }) => value === press);
  if (!button) throw new Error(`There is no button "${press}" to press.`);
  add(button);
  return form;
}

function markupOf(state: QuestionnaireState): string {
  return renderToStaticMarkup(<AskWhatHelps action="/needs" defaultValue={state} />);
}
/** One step without JavaScript: the page, what the person does there, and what the server makes of it. */
function step(state: QuestionnaireState, press: string, chosen?: readonly string[]) {
  return readAskWhatHelpsForm(posted(markupOf(state), press, chosen), options);
}
function go(state: QuestionnaireState, ...presses: string[]): QuestionnaireState {
  return presses.reduce((now, press) => step(now, press).state, state);
}
const atCheck: QuestionnaireState = {
  at: 'check',
  answers: { 'who-answers': ['carer'], 'getting-online': ['data-cost', 'no-device'] },
  skipped: ['using-services', 'reading-and-talking', 'feelings'],
  returning: false,
};

describe('AskWhatHelps without JavaScript', () => {
  test('renders a form that posts, with the question, its answers and a way that is not online', () => {
    const markup = markupOf(start);
    expect(tags(markup, 'form')).toMatchObject([{ method: 'post', action: '/needs' }]);
    expect(tags(markup, 'input').filter(({ type }) => type === 'radio')).toHaveLength(3);
    expect(markup).toContain('If you do not want to go online');
  });

  test('comes by posted forms to the record that the same answers give in a browser', () => {
    const answer = fc.tuple(
      ...questions.map(({ options: all, exclusive, choose }) => {
        const single = (choose === 'one' ? all : exclusive).map((option) => [option]);
        const several = all.filter((option) => choose !== 'one' && !exclusive.includes(option));
        return fc.oneof(
          fc.constant([]),
          fc.constantFrom(...single),
          fc.subarray(several, { minLength: several.length > 0 ? 1 : 0 }),
        );
      }),
    );
    const perform = (state: QuestionnaireState, action: QuestionnaireAction) =>
      reduceQuestionnaire(whatHelpsQuestionnaire, state, action);
    fc.assert(
      fc.property(answer, (answers) => {
        let byForms = start;
        let byKeys = start;
        for (const chosen of answers) {
          byForms = step(byForms, chosen.length > 0 ? 'continue' : 'skip', chosen).state;
          byKeys = perform(
            perform(byKeys, { type: 'choose', options: chosen }),
            chosen.length > 0 ? { type: 'continue' } : { type: 'skip' },
          );
          expect(byForms.at).toBe(byKeys.at);
        }
        const { record, issues } = step(byForms, 'submit');
        const state = perform(byKeys, { type: 'submit' });
        expect(issues).toEqual([]);
        expect(record).toEqual(
          createNeedsRecorded({ eventId: id, at, state, available: undefined, context }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('goes back with what was chosen, sent or not', () => {
    const state = go(step(start, 'continue', ['self']).state, 'skip');
    const before = step(state, 'back', ['low-skills']).state;
    expect(before.at).toBe('getting-online');
    expect(before.answers).toEqual({ 'who-answers': ['self'], 'using-services': ['low-skills'] });
  });

  test('changes an answer from the look at all answers, and comes back there', () => {
    const asking = go(atCheck, 'change:getting-online');
    expect(asking).toMatchObject({ at: 'getting-online', returning: true });
    const changed = step(asking, 'continue', ['shared-device']).state;
    expect(changed).toEqual({
      ...atCheck,
      answers: { ...atCheck.answers, 'getting-online': ['shared-device'] },
    });
  });

  test('names a skipped question also where the person looked at it again', () => {
    const { record } = step(go(atCheck, 'change:feelings', 'back'), 'submit');
    expect(record?.skipped).toEqual(['using-services', 'reading-and-talking', 'feelings']);
  });

  test('asks again before the end where the way back left answers that cannot stand together', () => {
    const asking = go(atCheck, 'change:getting-online');
    const { state } = step(asking, 'back', ['no-device', 'none-of-these']);
    expect(state.at).toBe('check');
    const end = step(state, 'submit');
    expect(end.record).toBeUndefined();
    expect(end.state).toMatchObject({ at: 'getting-online', problem: 'choices-conflict' });
  });

  test('starts again with nothing chosen', () => {
    const { state } = step(atCheck, 'submit');
    expect(go(state, 'start-again')).toEqual(start);
  });

  test.each([
    ['nothing', []],
    ['an answer beside "None of these"', ['no-device', 'none-of-these']],
  ])('asks again, with what was chosen, where the person goes on with %s', (_what, chosen) => {
    const { state, record } = step(go(start, 'skip'), 'continue', chosen);
    expect(state.at).toBe('getting-online');
    expect(record).toBeUndefined();
    const markup = markupOf(state);
    expect(markup).toContain('There is a problem');
    const checked = tags(markup, 'input').filter((input) => 'checked' in input);
    expect(checked.map(({ value }) => value)).toEqual(chosen);
  });

  test('says why there is no record where the context cannot stand', () => {
    const form = posted(markupOf(atCheck), 'submit');
    const { record, issues } = readAskWhatHelpsForm(form, { context: { organisation: '!' } });
    expect(record).toBeUndefined();
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
  });
});
