import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';
import { reduceQuestionnaire } from './reduce.js';
import { whatHelpsQuestionnaire } from './what-helps.js';

const { questions } = whatHelpsQuestionnaire;
const questionIds = questions.map(({ id }) => id);

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

  test('from a question that there is no longer leads to one that there is', () => {
    const old: QuestionnaireState = { at: 'gone', answers: {}, skipped: [], returning: false };
    expect(run([go], old)).toBe(old);
    expect(run([back], old).at).toBe('who-answers');
  });
});

test('to start again drops every answer', () => {
  const state = run([{ type: 'choose', options: ['self'] }, go, skip, { type: 'start-again' }]);
  expect(state).toEqual(startQuestionnaire(whatHelpsQuestionnaire));
});

const anyOption = fc.constantFrom(...questions.flatMap(({ options }) => options), 'made-up');
const anyAction: fc.Arbitrary<QuestionnaireAction> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(anyOption, { maxLength: 4 }).map((options) => ({
      type: 'choose' as const,
      options,
    })),
  },
  { weight: 4, arbitrary: fc.constant(go) },
  { weight: 3, arbitrary: fc.constant(skip) },
  fc.constant(back),
  fc.constantFrom(...questionIds, 'check', 'done', 'toString').map(change),
  fc.constantFrom<QuestionnaireAction>({ type: 'submit' }, { type: 'start-again' }),
);

/** Random steps, each checked, with the state before it and the state after it. */
function assertEveryStep(
  check: (after: QuestionnaireState, before: QuestionnaireState) => void,
): void {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      actions.reduce((before, action) => {
        const frozen = structuredClone(before);
        const after = run([action], before);
        expect(before).toEqual(frozen);
        check(after, before);
        return after;
      }, run([]));
    }),
    { numRuns: 300 },
  );
}

describe('every step from every state', () => {
  test('leads to a question, to the look at all answers or to the end', () => {
    const places = [...questionIds, 'check', 'done'];
    assertEveryStep(({ at }) => expect(places).toContain(at));
  });

  test('keeps only questions and options of the questionnaire, each option once', () => {
    assertEveryStep(({ answers }) => {
      for (const [id, chosen] of Object.entries(answers)) {
        const options = questions.find((question) => question.id === id)?.options ?? [];
        expect(chosen.filter((option) => !options.includes(option))).toEqual([]);
        expect(new Set(chosen).size).toBe(chosen.length);
      }
    });
  });

  test('leaves no question both answered and skipped, and none skipped twice', () => {
    assertEveryStep(({ answers, skipped }) => {
      expect(skipped.filter((id) => id in answers)).toEqual([]);
      expect(skipped.filter((id) => !questionIds.includes(id))).toEqual([]);
      expect(new Set(skipped).size).toBe(skipped.length);
    });
  });

  test('has a problem only at a question, and returns only from a question', () => {
    assertEveryStep(({ at, problem, returning }) => {
      if (questionIds.includes(at)) return;
      expect(problem).toBeUndefined();
      expect(returning).toBe(false);
    });
  });

  test('reaches the end only from the look at all answers', () => {
    assertEveryStep((after, before) => {
      if (after.at === 'done') expect(['check', 'done']).toContain(before.at);
    });
  });
});
