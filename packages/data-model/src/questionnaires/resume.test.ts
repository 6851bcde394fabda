import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../schemas/questionnaire.js';
import { type QuestionnaireState, startQuestionnaire } from './questionnaire.js';
import { reduceQuestionnaire } from './reduce.js';
import { resumeQuestionnaire } from './resume.js';
import { needsOf, whatHelpsQuestionnaire } from './what-helps.js';

const { questions } = whatHelpsQuestionnaire;
const start = startQuestionnaire(whatHelpsQuestionnaire);
const resume = (kept: unknown) => resumeQuestionnaire(whatHelpsQuestionnaire, kept);

const kept: QuestionnaireState = {
  at: 'using-services',
  answers: { 'who-answers': ['carer'], 'getting-online': ['data-cost', 'no-device'] },
  skipped: ['feelings'],
  returning: false,
};

describe('a state that was kept', () => {
  test('comes back as it was where the questionnaire still knows all of it', () => {
    expect(resume(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('loses questions and options that the questionnaire does not know', () => {
    const answers = {
      ...kept.answers,
      'shoe-size': ['9'],
      feelings: ['joy'],
      'using-services': [],
    };
    const skipped = ['feelings', 'shoe-size', 'feelings'];
    expect(resume({ ...kept, answers, skipped })).toEqual(kept);
  });

  test('goes on at the first open question where its own is gone', () => {
    expect(resume({ ...kept, at: 'shoe-size', returning: true })).toEqual(kept);
    const skipped = ['using-services', 'feelings'];
    expect(resume({ ...kept, at: 'shoe-size', skipped }).at).toBe('reading-and-talking');
  });

  test('goes on at the look at all answers where nothing is open', () => {
    const skipped = questions.slice(2).map(({ id }) => id);
    expect(resume({ ...kept, at: 'shoe-size', skipped }).at).toBe('check');
  });

  test('is not at its end while answers cannot stand together', () => {
    expect(resume({ ...kept, at: 'done' }).at).toBe('done');
    const answers = { ...kept.answers, feelings: ['scam-fear', 'none-of-these'] };
    expect(resume({ ...kept, at: 'done', answers }).at).not.toBe('done');
  });

  test('has no skip of a question that has an answer', () => {
    const answers = { 'getting-online': ['data-cost'] };
    const skipped = ['who-answers', 'getting-online', 'feelings'];
    expect(resume({ ...kept, answers, skipped }).skipped).toEqual(['who-answers', 'feelings']);
  });

  test('keeps a problem only where there is one', () => {
    const problem = 'nothing-chosen';
    expect(resume({ ...kept, problem }).problem).toBe('nothing-chosen');
    expect(resume({ ...kept, at: 'getting-online', problem }).problem).toBeUndefined();
    expect(resume({ ...kept, at: 'check', problem }).problem).toBeUndefined();
  });

  test('keeps its place and its skips where its answers are no answers', () => {
    const state = { at: 'feelings', answers: null, skipped: ['getting-online'] };
    expect(resume(state)).toEqual({ ...state, answers: {}, returning: false });
  });

  test('does not stand at a question that its answers no longer open', () => {
    const branching: Questionnaire = {
      id: 'branching',
      version: 2,
      questions: [
        { id: 'device', choose: 'one', options: ['phone', 'none'], exclusive: [] },
        {
          id: 'phone-age',
          choose: 'one',
          options: ['old', 'new'],
          exclusive: [],
          onlyAfter: { question: 'device', options: ['phone'] },
        },
      ],
    };
    const state = { at: 'phone-age', answers: { device: ['none'] }, skipped: [], returning: true };
    expect(resumeQuestionnaire(branching, state)).toMatchObject({ at: 'check', returning: false });
  });
});

test('every state that the reducer can come to is resumed as it is', () => {
  const option = fc.constantFrom(...questions.flatMap(({ options }) => options));
  const action = fc.oneof(
    fc.record({
      type: fc.constant('choose' as const),
      options: fc.array(option, { maxLength: 3 }),
    }),
    fc.constantFrom(
      ...(['continue', 'skip', 'back', 'submit'] as const).map((type) => ({ type })),
      ...questions.map(({ id }) => ({ type: 'change' as const, question: id })),
    ),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const state = actions.reduce<QuestionnaireState>(
        (now, next) => reduceQuestionnaire(whatHelpsQuestionnaire, now, next),
        start,
      );
      const said = Object.entries(state.answers).filter(([, chosen]) => chosen.length > 0);
      expect(resume(state)).toEqual({ ...state, answers: Object.fromEntries(said) });
    }),
    { numRuns: 300 },
  );
});

describe('what is no state', () => {
  const throwing = new Proxy({}, { get: () => expect.unreachable() });
  test.each([undefined, null, 7, 'text', [], {}, { answers: null, skipped: 'feelings' }, throwing])(
    'starts at the beginning',
    (input) => {
      expect(resume(input)).toEqual(start);
    },
  );

  test('of wrong types can be gone on with to the end, and names no barrier that is not offered', () => {
    const answers = { 'who-answers': 'self', feelings: ['scam-fear', 7], constructor: ['x'] };
    const state = resume({ at: 'check', answers, skipped: [3], returning: 'yes' });
    expect(state).toEqual({
      at: 'check',
      answers: { feelings: ['scam-fear'] },
      skipped: [],
      returning: false,
    });
    const submitted = reduceQuestionnaire(whatHelpsQuestionnaire, state, { type: 'submit' });
    expect(submitted.at).toBe('done');
    expect(needsOf(submitted)).toMatchObject({
      answeredBy: 'not-stated',
      barriers: [{ barrier: 'scam-fear', source: 'not-stated' }],
    });
  });

  test('never makes it throw, and always gives places and answers of the questionnaire', () => {
    const places = ['check', 'done', ...questions.map(({ id }) => id)];
    const key = fc.constantFrom('at', 'answers', 'skipped', 'returning', 'problem', ...places);
    const value = fc.anything({ key, values: [fc.string(), fc.constantFrom(...places)] });
    fc.assert(
      fc.property(fc.oneof(value, fc.dictionary(key, value)), (input) => {
        const state = resume(input);
        expect(places).toContain(state.at);
        for (const [id, chosen] of Object.entries(state.answers)) {
          const { options = [] } = questions.find((question) => question.id === id) ?? {};
          expect(chosen.filter((one) => !options.includes(one))).toEqual([]);
        }
        expect(resume(state)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});
