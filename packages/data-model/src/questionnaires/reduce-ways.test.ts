import { describe, expect, test } from 'vitest';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';
import { reduceQuestionnaire } from './reduce.js';
import { whatHelpsQuestionnaire } from './what-helps.js';

const { questions } = whatHelpsQuestionnaire;

function run(actions: QuestionnaireAction[], from = startQuestionnaire(whatHelpsQuestionnaire)) {
  return actions.reduce<QuestionnaireState>(
    (state, action) => reduceQuestionnaire(whatHelpsQuestionnaire, state, action),
    from,
  );
}

const skip: QuestionnaireAction = { type: 'skip' };
const back: QuestionnaireAction = { type: 'back' };
const go: QuestionnaireAction = { type: 'continue' };
const atCheck = run(questions.map(() => skip));

function change(question: string): QuestionnaireAction {
  return { type: 'change', question };
}

describe('the way back', () => {
  test('goes to the question before and keeps the answers', () => {
    const state = run([{ type: 'choose', options: ['self'] }, go, back]);
    expect(state).toMatchObject({ at: 'who-answers', answers: { 'who-answers': ['self'] } });
  });

  test('keeps an answer that was not sent yet', () => {
    const state = run([skip, { type: 'choose', options: ['no-device'] }, back]);
    expect(state.answers).toEqual({ 'getting-online': ['no-device'] });
  });

  test('ends at the first question', () => {
    expect(run([back, back]).at).toBe('who-answers');
  });

  test('goes from the look at all answers to the last question', () => {
    expect(run([back], atCheck).at).toBe('feelings');
  });

  test('is closed once all is done', () => {
    const done = run([{ type: 'submit' }], atCheck);
    expect(run([back], done)).toBe(done);
  });
});

describe('a change from the look at all answers', () => {
  test('asks that question again', () => {
    expect(run([change('using-services')], atCheck)).toMatchObject({
      at: 'using-services',
      returning: true,
    });
  });

  test.each([
    ['an answer', [{ type: 'choose', options: ['low-skills'] }, go]],
    ['a skip', [skip]],
    ['a step back', [back]],
  ] as [string, QuestionnaireAction[]][])('returns there after %s', (_name, actions) => {
    expect(run([change('using-services'), ...actions], atCheck)).toMatchObject({
      at: 'check',
      returning: false,
    });
  });

  test('stays at the question while it has a problem', () => {
    expect(run([change('using-services'), go], atCheck)).toMatchObject({
      at: 'using-services',
      returning: true,
      problem: 'nothing-chosen',
    });
  });

  test('to a question that there is not leaves the state as it was', () => {
    expect(run([change('age')], atCheck)).toBe(atCheck);
  });

  test('from anywhere else leaves the state as it was', () => {
    const start = run([]);
    expect(run([change('feelings')], start)).toBe(start);
  });
});

describe('a step that makes no sense', () => {
  test('to send from a question leaves the state as it was', () => {
    const start = run([]);
    expect(run([{ type: 'submit' }], start)).toBe(start);
  });

  test.each([
    ['to go on', go],
    ['to skip', skip],
    ['to go back', back],
  ])('%s from a question that there is no longer leads to one that there is', (_what, action) => {
    const old: QuestionnaireState = { at: 'gone', answers: {}, skipped: [], returning: false };
    expect(run([action], old).at).toBe('who-answers');
  });
});

test('to start again drops every answer', () => {
  const state = run([{ type: 'choose', options: ['self'] }, go, skip, { type: 'start-again' }]);
  expect(state).toEqual(startQuestionnaire(whatHelpsQuestionnaire));
});

describe('the end', () => {
  const toEnd = (answers: Record<string, string[]>, skipped: string[] = []) =>
    reduceQuestionnaire(
      whatHelpsQuestionnaire,
      { at: 'check', answers, skipped, returning: false },
      { type: 'submit' },
    );

  test('is not reached with answers that conflict: the question is asked again', () => {
    const state = toEnd({ feelings: ['none-of-these', 'scam-fear'] });
    expect(state).toMatchObject({ at: 'feelings', returning: true, problem: 'choices-conflict' });
  });

  test('counts what says nothing as skipped', () => {
    const state = toEnd({ 'who-answers': ['self'], feelings: ['prefer-not-to-say'] });
    expect(state.answers).toEqual({ 'who-answers': ['self'] });
    expect(state.skipped).toEqual([
      'getting-online',
      'using-services',
      'reading-and-talking',
      'feelings',
    ]);
  });
});
