import { describe, expect, test } from 'vitest';
import { barrierIds, barriers } from '../catalogue/index.js';
import { whatHelps } from '../rules/what-helps.js';
import type { QuestionnaireState } from './questionnaire.js';
import { barriersOf, needsOf, respondentOf, whatHelpsQuestionnaire } from './what-helps.js';

const { questions } = whatHelpsQuestionnaire;
const words = ['none-of-these', 'prefer-not-to-say'];
const offered = questions.slice(1).flatMap(({ options }) => options);

function stateWith(answers: QuestionnaireState['answers']): QuestionnaireState {
  return { at: 'check', answers, skipped: [], returning: false };
}

describe('the questionnaire', () => {
  test('has five questions, and asks first who answers', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'who-answers',
      'getting-online',
      'using-services',
      'reading-and-talking',
      'feelings',
    ]);
  });

  test('offers barriers of the catalogue and known words only', () => {
    const known: readonly string[] = [...barrierIds, ...words];
    expect(offered.filter((option) => !known.includes(option))).toEqual([]);
  });

  test('offers only barriers that a patient meets', () => {
    const held: readonly string[] = barriers
      .filter(({ holder }) => holder === 'patient')
      .map(({ id }) => id);
    expect(offered.filter((id) => !held.includes(id) && !words.includes(id))).toEqual([]);
  });

  test('offers no barrier twice', () => {
    const named = offered.filter((option) => !words.includes(option));
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(['unsafe-at-home', 'distrust-state'])(
    'does not ask about %s, which could put a person at risk',
    (id) => {
      expect(offered).not.toContain(id);
    },
  );

  test.each(questions.map((question) => [question.id, question] as const))(
    'has exclusive options of %s among its options',
    (_id, { options, exclusive }) => {
      expect(exclusive.filter((id) => !options.includes(id))).toEqual([]);
    },
  );

  test.each(questions.slice(1).map((question) => [question.id, question] as const))(
    'lets a person say that nothing of %s fits, apart from all else',
    (_id, { exclusive }) => {
      expect(exclusive).toContain('none-of-these');
    },
  );

  test('names no exclusive option that is a barrier', () => {
    const exclusive = questions.flatMap((question) => question.exclusive);
    expect(exclusive.filter((id) => !words.includes(id))).toEqual([]);
  });
});

describe('the barriers of the answers', () => {
  test('stand in the order of the questions', () => {
    const state = stateWith({ feelings: ['scam-fear'], 'getting-online': ['no-device'] });
    expect(barriersOf(state)).toEqual(['no-device', 'scam-fear']);
  });

  test('leave out who answers', () => {
    expect(barriersOf(stateWith({ 'who-answers': ['carer'] }))).toEqual([]);
  });

  test('leave out the options that stand alone', () => {
    const state = stateWith({
      'getting-online': ['none-of-these'],
      feelings: ['prefer-not-to-say'],
      'using-services': ['low-skills'],
    });
    expect(barriersOf(state)).toEqual(['low-skills']);
  });

  test('leave out what the question does not offer', () => {
    const state = stateWith({ feelings: ['scam-fear', 'made-up'] });
    expect(barriersOf(state)).toEqual(['scam-fear']);
  });

  test('are none where nothing is answered', () => {
    expect(barriersOf(stateWith({}))).toEqual([]);
  });

  test('are all known to the rule that says what helps', () => {
    const answers = Object.fromEntries(questions.map(({ id, options }) => [id, [...options]]));
    expect(whatHelps(barriersOf(stateWith(answers))).unknown).toEqual([]);
  });
});

describe('the needs of the answers', () => {
  test('say of each barrier who said it, and name what was skipped', () => {
    const state = stateWith({ 'who-answers': ['staff'], feelings: ['scam-fear'] });
    const source = 'staff-observed-and-confirmed';
    expect(needsOf({ ...state, skipped: ['using-services'] })).toEqual({
      questionnaire: { id: 'what-helps', version: 1 },
      answeredBy: 'staff',
      barriers: [{ barrier: 'scam-fear', source }],
      skipped: ['using-services'],
    });
  });

  test('say that it was not stated who answers, where nobody said it', () => {
    expect(needsOf(stateWith({ feelings: ['scam-fear'] }))).toMatchObject({
      answeredBy: 'not-stated',
      barriers: [{ barrier: 'scam-fear', source: 'not-stated' }],
    });
  });
});

describe('who answers', () => {
  test.each(['self', 'carer', 'staff'] as const)('is %s where that was chosen', (respondent) => {
    expect(respondentOf(stateWith({ 'who-answers': [respondent] }))).toBe(respondent);
  });

  test('is not stated, and never presumed, where nobody said it', () => {
    expect(respondentOf(stateWith({}))).toBe('not-stated');
    expect(respondentOf(stateWith({ 'who-answers': ['robot'] }))).toBe('not-stated');
  });
});
