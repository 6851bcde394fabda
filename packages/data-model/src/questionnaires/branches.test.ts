import { describe, expect, test } from 'vitest';
import { type Questionnaire, QuestionnaireSchema } from '../schemas/questionnaire.js';
import { parseRecord } from '../validation/index.js';
import { askedQuestions } from './branches.js';
import {
  type QuestionnaireAction,
  type QuestionnaireState,
  startQuestionnaire,
} from './questionnaire.js';
import { reduceQuestionnaire } from './reduce.js';

const branching: Questionnaire = {
  id: 'branching',
  version: 1,
  questions: [
    { id: 'device', choose: 'one', options: ['phone', 'computer', 'none'], exclusive: [] },
    {
      id: 'phone-age',
      choose: 'one',
      options: ['old', 'new'],
      exclusive: [],
      onlyAfter: { question: 'device', options: ['phone'] },
    },
    {
      id: 'phone-problem',
      choose: 'several',
      options: ['full', 'slow'],
      exclusive: [],
      onlyAfter: { question: 'phone-age', options: ['old'] },
    },
    { id: 'data', choose: 'one', options: ['enough', 'short'], exclusive: [] },
  ],
};

function run(actions: QuestionnaireAction[], from = startQuestionnaire(branching)) {
  return actions.reduce<QuestionnaireState>(
    (state, action) => reduceQuestionnaire(branching, state, action),
    from,
  );
}

/** Chooses one option and goes on. */
function say(option: string): QuestionnaireAction[] {
  return [{ type: 'choose', options: [option] }, { type: 'continue' }];
}

const skip: QuestionnaireAction = { type: 'skip' };
const throughPhone = [say('phone'), say('old'), say('slow'), say('enough')].flat();

describe('a question that depends on another', () => {
  test('is asked where the option that opens it was chosen', () => {
    expect(run(say('phone')).at).toBe('phone-age');
  });

  test('is passed over where another option was chosen', () => {
    expect(run(say('none')).at).toBe('data');
  });

  test('is passed over where the earlier question was skipped', () => {
    expect(run([skip]).at).toBe('data');
  });

  test('is passed over on the way back too', () => {
    expect(run([...say('none'), { type: 'back' }]).at).toBe('device');
  });

  test('cannot be changed from the look at all answers while it is not asked', () => {
    const atCheck = run([...say('none'), ...say('enough')]);
    expect(run([{ type: 'change', question: 'phone-age' }], atCheck)).toBe(atCheck);
  });
});

describe('a changed answer', () => {
  const atCheck = run(throughPhone);

  test('takes away what was said to questions that it closes, and those that hang on them', () => {
    const done = run(
      [{ type: 'change', question: 'device' }, ...say('computer'), { type: 'submit' }],
      atCheck,
    );
    expect(done).toMatchObject({
      at: 'done',
      answers: { device: ['computer'], data: ['enough'] },
      skipped: [],
    });
    expect(Object.keys(done.answers)).toEqual(['device', 'data']);
  });

  test('leads through the questions that it opens, and back to the look at all answers', () => {
    const closed = run([...say('none'), ...say('enough')]);
    const opened = run([{ type: 'change', question: 'device' }, ...say('phone')], closed);
    expect(opened.at).toBe('phone-age');
    expect(run(say('old'), opened).at).toBe('phone-problem');
    expect(run([...say('old'), skip], opened).at).toBe('check');
  });

  test('that opens nothing leads straight back', () => {
    expect(run([{ type: 'change', question: 'data' }, ...say('short')], atCheck).at).toBe('check');
  });
});

test('the asked questions are those that the answers open', () => {
  const ids = (answers: Record<string, string[]>) =>
    askedQuestions(branching, { answers }).map(({ id }) => id);
  expect(ids({})).toEqual(['device', 'data']);
  expect(ids({ device: ['phone'] })).toEqual(['device', 'phone-age', 'data']);
  // An answer that no longer counts opens nothing.
  expect(ids({ device: ['none'], 'phone-age': ['old'] })).toEqual(['device', 'data']);
});

describe('a questionnaire as a record', () => {
  const faults = (change: object) => {
    const result = parseRecord(QuestionnaireSchema, { ...branching, ...change });
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
  };
  const [device, ...others] = branching.questions;

  test('is accepted with its branches', () => {
    expect(faults({})).toEqual([]);
  });

  test('with two questions of one id is refused', () => {
    expect(faults({ questions: [device, device] })).toEqual(['/questions rule/questions-differ']);
  });

  test.each(['check', 'done'])('with a question of the id %s is refused', (id) => {
    expect(faults({ questions: [{ ...device, id }] })).toEqual([
      '/questions rule/question-is-no-place',
    ]);
  });

  test('with an option that is offered twice is refused', () => {
    expect(faults({ questions: [{ ...device, options: ['phone', 'phone'] }] })).toEqual([
      '/questions rule/options-differ',
    ]);
  });

  test('with an exclusive option that is none of its options is refused', () => {
    expect(faults({ questions: [{ ...device, exclusive: ['tablet'] }] })).toEqual([
      '/questions rule/exclusive-among-options',
    ]);
  });

  test('with a question that hangs on a later one is refused', () => {
    expect(faults({ questions: [...others, device] })).toEqual([
      '/questions rule/branch-names-earlier-question',
    ]);
  });

  test('with a branch on an option that is not offered is refused', () => {
    const onlyAfter = { question: 'device', options: ['tablet'] };
    expect(faults({ questions: [device, { ...others[0], onlyAfter }] })).toEqual([
      '/questions rule/branch-names-earlier-question',
    ]);
  });
});
