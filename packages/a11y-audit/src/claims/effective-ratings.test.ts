import { describe, expect, test } from 'vitest';
import type { CheckOutcome } from '../results/result.js';
import {
  card,
  cardMarkup,
  cardStories,
  finding,
  outcome,
  rated,
  run,
  testReport,
} from '../testing/claims/made-up-run.js';
import type { CriterionRating, PassProof, TestProof } from './claim.js';
import { effectiveRatings } from './effective-ratings.js';
import type { ClaimOptions, TestReport } from './evidence.js';
import type { ManualResult } from './manual-sheets/manual-result.js';

const byAxe: PassProof = { by: 'pass', pass: 'base', check: 'axe' };
const byTest: TestProof = { by: 'test', file: 'card/Card.test.tsx', title: 'shows its words' };
const [first, second] = cardStories.map(({ id }) => id);

/** How the last rating stands, given outcomes, tests and options. */
function stands(
  rating: CriterionRating,
  outcomes?: readonly CheckOutcome[],
  tests: readonly TestReport[] = [],
  options?: ClaimOptions,
) {
  const complete = options?.mode !== 'sample';
  const all = effectiveRatings([card(rating)], run(outcomes, complete), tests, options);
  const last = all.at(-1);
  if (!last) throw new Error('There is no rating.');
  return last;
}

describe('a rating that rests on a check', () => {
  test('stands as it is rated where the check passed on every story', () => {
    expect(stands(rated({}, byAxe))).toMatchObject({ standsAs: 'supports', evidence: 'passed' });
  });

  test('is not supported where one story fails on its criterion', () => {
    const outcomes = [
      outcome({ story: first }),
      outcome({ story: second, outcome: 'failed', findings: [finding()] }),
    ];
    const found = stands(rated({}, byAxe), outcomes);
    expect(found).toMatchObject({ ratedAs: 'supports', standsAs: 'does-not-support' });
    expect(found.why).toContain(second);
  });

  test('is not touched by what axe found on another criterion', () => {
    const other = finding({ rule: 'image-alt', criteria: ['1.1.1'] });
    const outcomes = [
      outcome({ story: first }),
      outcome({ story: second, outcome: 'failed', findings: [other] }),
    ];
    expect(stands(rated({}, byAxe), outcomes).standsAs).toBe('supports');
  });

  test('falls with any failure of a check that is no rule engine', () => {
    const fault = finding({ rule: 'key-does-nothing', criteria: ['2.1.1'] });
    const outcomes = cardStories.map(({ id }) =>
      outcome({ story: id, check: 'keys', outcome: 'failed', findings: [fault] }),
    );
    const onKeys = rated({ criterion: '3.2.1' }, { ...byAxe, check: 'keys' });
    expect(stands(onKeys, outcomes).standsAs).toBe('does-not-support');
  });

  test('falls with a failure in a pass that it does not name', () => {
    const outcomes = [
      ...cardStories.map(({ id }) => outcome({ story: id })),
      outcome({ story: first, pass: 'dark', outcome: 'failed', findings: [finding()] }),
    ];
    expect(stands(rated({}, byAxe), outcomes).standsAs).toBe('does-not-support');
  });

  test('is not touched by stories of other widgets', () => {
    const outcomes = [
      ...cardStories.map(({ id }) => outcome({ story: id })),
      outcome({ story: 'made-up-list--plain', outcome: 'failed', findings: [finding()] }),
    ];
    expect(stands(rated({}, byAxe), outcomes).standsAs).toBe('supports');
  });

  test('is not evaluated where a story was not tested', () => {
    const outcomes = [
      outcome({ story: first }),
      outcome({ story: second, outcome: 'untested', reason: 'It did not open.' }),
    ];
    const found = stands(rated({}, byAxe), outcomes);
    expect(found).toMatchObject({ standsAs: 'not-evaluated', evidence: 'missing' });
    expect(found.why).toContain('It did not open.');
  });

  test('is not evaluated, and not in this run, where the run left a story out', () => {
    const found = stands(rated({}, byAxe), [outcome({ story: first })], [], { mode: 'sample' });
    expect(found).toMatchObject({ standsAs: 'not-evaluated', evidence: 'not-in-this-run' });
  });

  test('looks at one story alone where the proof names one', () => {
    const onFirst = rated({}, { ...byAxe, story: first });
    expect(stands(onFirst, [outcome({ story: first })]).standsAs).toBe('supports');
  });

  test('looks at the server-rendered page, and no other, in the pass without JavaScript', () => {
    const without = rated({ criterion: '3.3.2' }, { ...byAxe, pass: 'no-javascript' });
    const outcomes = [outcome({ story: cardMarkup.id, pass: 'no-javascript' })];
    expect(stands(without, outcomes).standsAs).toBe('supports');
  });

  test.each([
    ['a pass', { ...byAxe, pass: 'moonlight' }],
    ['a check of the pass', { ...byAxe, check: 'print' }],
    ['a story', { ...byAxe, story: 'made-up-card--gone' }],
  ])('is not evaluated where it names %s that does not exist', (_what, proof) => {
    expect(stands(rated({}, proof))).toMatchObject({
      standsAs: 'not-evaluated',
      evidence: 'missing',
    });
  });

  test('is not evaluated while a finding on its criterion waits for a person', () => {
    const outcomes = cardStories.map(({ id }) =>
      outcome({ story: id, findings: [finding({ kind: 'needs-person' })] }),
    );
    expect(stands(rated({}, byAxe), outcomes)).toMatchObject({
      standsAs: 'not-evaluated',
      evidence: 'needs-person',
    });
  });

  test('is not shown by a check that applies to none of its stories', () => {
    const outcomes = cardStories.map(({ id }) =>
      outcome({ story: id, outcome: 'not-applicable', reason: 'There is no table.' }),
    );
    const found = stands(rated({}, byAxe), outcomes);
    expect(found).toMatchObject({ standsAs: 'not-evaluated', evidence: 'not-applicable' });
    expect(found.why).toContain('There is no table.');
  });
});

describe('a rating at level AAA', () => {
  const note = finding({ kind: 'note', rule: 'target-44', criteria: ['2.5.5'] });
  const large = (rating: CriterionRating['rating']) =>
    rated(
      { criterion: '2.5.5', rating, reason: 'Links are smaller.' },
      {
        ...byAxe,
        check: 'targets',
        story: first,
      },
    );
  const outcomes = [
    outcome({ story: first, check: 'targets' }),
    outcome({ story: second, check: 'targets', findings: [note] }),
  ];

  test('falls with a note that says what is short of it', () => {
    expect(stands(large('supports'), outcomes).standsAs).toBe('does-not-support');
  });

  test('stands where it says already that it is met in part', () => {
    expect(stands(large('partially-supports'), outcomes).standsAs).toBe('partially-supports');
  });
});

describe('a rating that rests on a test', () => {
  test.each([
    ['passed', 'supports', 'passed'],
    ['failed', 'does-not-support', 'failed'],
    ['pending', 'not-evaluated', 'missing'],
  ])('where the test is %s, stands as %s', (status, standsAs, evidence) => {
    const found = stands(rated({}, byTest), undefined, [testReport({ 'shows its words': status })]);
    expect(found).toMatchObject({ standsAs, evidence });
  });

  test('is not evaluated where no test has the title', () => {
    const found = stands(rated({}, byTest), undefined, [
      testReport({ 'shows no words': 'passed' }),
    ]);
    expect(found).toMatchObject({ standsAs: 'not-evaluated', evidence: 'missing' });
  });

  test.each([
    ['failed', 'does-not-support'],
    ['passed', 'supports'],
  ])('stands with all tests of a table, of which one %s', (status, standsAs) => {
    const proof = { ...byTest, title: 'shows %s of $count words' };
    const report = testReport({ 'shows one of 2 words': 'passed', 'shows two of 2 words': status });
    expect(stands(rated({}, proof), undefined, [report]).standsAs).toBe(standsAs);
  });

  test('counts only the tests of the group that it names', () => {
    const reports = [
      testReport({ 'shows its words': 'failed' }, ['List']),
      testReport({ 'shows its words': 'passed' }, ['Card']),
    ];
    const found = stands(rated({}, { ...byTest, within: 'Card' }), undefined, reports);
    expect(found.standsAs).toBe('supports');
  });

  test('does not take a file for another whose name ends alike', () => {
    const found = stands(rated({}, { ...byTest, file: 'ard.test.tsx' }), undefined, [
      testReport({ 'shows its words': 'passed' }),
    ]);
    expect(found.evidence).toBe('missing');
  });
});

describe('a rating that rests on people', () => {
  const byHand = rated({ criterion: '2.4.6' }, { by: 'manual', steps: ['Read it.'] });
  const result: ManualResult = {
    sheet: 'eyes-and-hands',
    widget: 'Card',
    task: '2.4.6',
    outcome: 'pass',
    testedBy: 'A made-up person',
    testedOn: '2026-01-02',
    versions: { Firefox: '145', Windows: '11' },
  };

  test('is not evaluated while nobody has carried out the steps', () => {
    const found = stands(byHand);
    expect(found).toMatchObject({ standsAs: 'not-evaluated', evidence: 'not-tested' });
    expect(found.why).toBe('Nobody has tested it.');
  });

  test('stands once a person has found it good', () => {
    const found = stands(byHand, undefined, [], { manualResults: [result] });
    expect(found.standsAs).toBe('supports');
  });

  test('is not supported where the last person found it wanting', () => {
    const later: ManualResult = { ...result, outcome: 'fail', testedOn: '2026-01-03' };
    const found = stands(byHand, undefined, [], { manualResults: [later, result] });
    expect(found.standsAs).toBe('does-not-support');
  });

  test('is not evaluated where one screen reader of five was tried', () => {
    const heard = rated(
      { criterion: '4.1.2' },
      {
        by: 'manual',
        with: 'screen-reader',
        steps: ['Listen.'],
      },
    );
    const manualResults = [{ ...result, sheet: 'nvda', task: '4.1.2' }];
    const found = stands(heard, undefined, [], { manualResults });
    expect(found.standsAs).toBe('not-evaluated');
    expect(found.why).toContain('1 of 5');
  });
});

describe('a rating of "not applicable"', () => {
  const none = rated({ rating: 'not-applicable', reason: 'There is no text.' }, byTest);

  test('is not evaluated where the test that shows it fails', () => {
    const found = stands(none, undefined, [testReport({ 'shows its words': 'failed' })]);
    expect(found.standsAs).toBe('not-evaluated');
  });

  test('is not supported where the run found a failure of it', () => {
    const outcomes = [outcome({ outcome: 'failed', findings: [finding()] })];
    const found = stands(none, outcomes, [testReport({ 'shows its words': 'passed' })]);
    expect(found.standsAs).toBe('does-not-support');
  });
});
