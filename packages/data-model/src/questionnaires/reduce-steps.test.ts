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

const anyOption = fc.constantFrom(...questions.flatMap(({ options }) => options), 'made-up');
const anyAction: fc.Arbitrary<QuestionnaireAction> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(anyOption, { maxLength: 4 }).map((options) => ({
      type: 'choose' as const,
      options,
    })),
  },
  { weight: 4, arbitrary: fc.constant<QuestionnaireAction>({ type: 'continue' }) },
  { weight: 3, arbitrary: fc.constant<QuestionnaireAction>({ type: 'skip' }) },
  fc.constant<QuestionnaireAction>({ type: 'back' }),
  fc.constantFrom(...questionIds, 'check', 'done', 'toString').map((question) => ({
    type: 'change' as const,
    question,
  })),
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
        const after = reduceQuestionnaire(whatHelpsQuestionnaire, before, action);
        expect(before).toEqual(frozen);
        check(after, before);
        return after;
      }, startQuestionnaire(whatHelpsQuestionnaire));
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
