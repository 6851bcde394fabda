import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../schemas/questionnaire.js';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';
import { reduceQuestionnaire } from './reduce.js';

const questionnaire: Questionnaire = {
  id: 'example',
  version: 1,
  questions: [
    { id: 'who', choose: 'one', options: ['self', 'carer'], exclusive: [] },
    {
      id: 'what',
      choose: 'several',
      options: ['device', 'data', 'none-of-these'],
      exclusive: ['none-of-these'],
    },
    {
      id: 'why',
      choose: 'several',
      options: ['cost', 'prefer-not-to-say'],
      exclusive: ['prefer-not-to-say'],
    },
  ],
};

function choose(...options: string[]): QuestionnaireAction {
  return { type: 'choose', options };
}
const go: QuestionnaireAction = { type: 'continue' };
const skip: QuestionnaireAction = { type: 'skip' };
const back: QuestionnaireAction = { type: 'back' };
const submit: QuestionnaireAction = { type: 'submit' };

function run(actions: QuestionnaireAction[], from = startQuestionnaire(questionnaire)) {
  return actions.reduce<QuestionnaireState>(
    (state, action) => reduceQuestionnaire(questionnaire, state, action),
    from,
  );
}

const answered = run([choose('carer'), go, choose('device', 'data'), go, choose('cost'), go]);

describe('the way forwards', () => {
  test('starts at the first question, with nothing answered', () => {
    expect(run([])).toEqual({ at: 'who', answers: {}, skipped: [], returning: false });
  });

  test('goes from question to question', () => {
    expect(run([choose('self'), go]).at).toBe('what');
    expect(run([choose('self'), go, choose('data'), go]).at).toBe('why');
  });

  test('ends at the look at all answers', () => {
    expect(answered).toMatchObject({
      at: 'check',
      answers: { who: ['carer'], what: ['device', 'data'], why: ['cost'] },
      skipped: [],
    });
  });

  test('is done once the answers are sent', () => {
    expect(run([submit], answered)).toMatchObject({ at: 'done', answers: answered.answers });
  });

  test('starts at the look at all answers where there are no questions', () => {
    expect(startQuestionnaire({ ...questionnaire, questions: [] }).at).toBe('check');
  });
});

describe('a choice', () => {
  test('replaces the one before', () => {
    expect(run([choose('self'), choose('carer')]).answers).toEqual({ who: ['carer'] });
  });

  test('that is not among the options is ignored', () => {
    expect(run([choose('self', 'staff', 'toString')]).answers).toEqual({ who: ['self'] });
  });

  test('that is named twice counts once', () => {
    expect(run([choose('self', 'self'), go])).toMatchObject({
      at: 'what',
      answers: { who: ['self'] },
    });
  });

  test('that is an option of another question is ignored', () => {
    expect(run([choose('device')]).answers).toEqual({ who: [] });
  });

  test('takes back that the question was skipped', () => {
    const state = run([skip, back, choose('self')]);
    expect(state).toMatchObject({ answers: { who: ['self'] }, skipped: [] });
  });

  test('made where nothing is asked leaves the state as it was', () => {
    expect(run([choose('self')], answered)).toBe(answered);
  });
});

describe('a problem', () => {
  test('stops the way where nothing is chosen', () => {
    expect(run([go])).toMatchObject({ at: 'who', problem: 'nothing-chosen' });
  });

  test('stops the way where all that was chosen is not among the options', () => {
    expect(run([choose('staff'), go])).toMatchObject({ at: 'who', problem: 'nothing-chosen' });
  });

  test('stops the way where an exclusive option stands beside others', () => {
    const state = run([skip, choose('device', 'none-of-these'), go]);
    expect(state).toMatchObject({ at: 'what', problem: 'choices-conflict' });
  });

  test('stops the way where two options of a question for one are chosen', () => {
    expect(run([choose('self', 'carer'), go])).toMatchObject({
      at: 'who',
      problem: 'choices-conflict',
    });
  });

  test('keeps what was chosen', () => {
    const state = run([skip, choose('device', 'none-of-these'), go]);
    expect(state.answers).toEqual({ what: ['device', 'none-of-these'] });
  });

  test('is not there for an exclusive option alone', () => {
    const state = run([skip, choose('none-of-these'), go]);
    expect(state.at).toBe('why');
    expect(state.problem).toBeUndefined();
  });

  test.each([
    ['another choice', choose('self')],
    ['a skip', skip],
    ['a step back', back],
  ])('goes away with %s', (_name, action) => {
    expect(run([go, action]).problem).toBeUndefined();
  });
});

describe('a skipped question', () => {
  test('is recorded, and the next one is asked', () => {
    expect(run([skip])).toMatchObject({ at: 'what', skipped: ['who'] });
  });

  test('drops the answer that it had', () => {
    expect(run([choose('self'), skip]).answers).toEqual({});
  });

  test('is not left by "I would rather not say" beside another answer, on no way', () => {
    const loose = { id: 'why', choose: 'several' as const, exclusive: [] };
    const options = ['cost', 'prefer-not-to-say'];
    const open = { ...questionnaire, questions: [{ ...loose, options }] };
    const both = { at: 'why', answers: { why: options }, skipped: [], returning: false };
    const atEnd = { ...both, at: 'check' };
    expect(reduceQuestionnaire(open, both, go).problem).toBe('choices-conflict');
    expect(reduceQuestionnaire(open, atEnd, submit).problem).toBe('choices-conflict');
  });

  test('is recorded once only', () => {
    expect(run([skip, back, skip]).skipped).toEqual(['who']);
  });

  test('is one that the person prefers not to answer', () => {
    const state = run([skip, skip, choose('prefer-not-to-say'), go]);
    expect(state).toMatchObject({ at: 'check', answers: {}, skipped: ['who', 'what', 'why'] });
  });

  test('cannot be skipped where nothing is asked', () => {
    expect(run([skip], answered)).toBe(answered);
  });
});
