import { describe, expect, test } from 'vitest';
import {
  card,
  cardStories,
  finding,
  outcome,
  rated,
  run,
  testReport,
} from '../testing/claims/made-up-run.js';
import { checkClaims } from './check-claims.js';
import type { PassProof, Rating, WidgetClaims } from './claim.js';

const byAxe: PassProof = { by: 'pass', pass: 'base', check: 'axe' };
const byTest = { by: 'test', file: 'Card.test.tsx', title: 'shows its words' } as const;
const good = card(rated({}, byAxe));

/** Rules of the issues, with the claim that each is about. */
function rules(claims: WidgetClaims, ...[results, tests, options]: Partial<Rest>): string[] {
  return checkClaims([claims], results ?? run(), tests ?? [], options).map(
    ({ claim, rule }) => `${claim} ${rule}`,
  );
}
type Rest = Parameters<typeof checkClaims> extends [unknown, ...infer TRest] ? TRest : never;

describe('claims', () => {
  test('stand where each is rated once, with a reason or a proof that passed', () => {
    expect(rules(good)).toEqual([]);
  });

  test('are refused where a criterion is not rated', () => {
    const { ratings, ...rest } = good;
    const without = ratings.filter(({ criterion }) => criterion !== '2.4.11');
    expect(rules({ ...rest, ratings: without })).toEqual(['2.4.11 missing-criterion']);
  });

  test('are refused where a criterion is rated twice', () => {
    const [again] = good.ratings;
    if (!again) throw new Error('There is no rating.');
    const twice = { ...good, ratings: [...good.ratings, again] };
    expect(rules(twice)).toEqual([`${again.criterion} criterion-twice`]);
  });

  test('are refused for a number that is no criterion of the list', () => {
    const unknown = rated({ criterion: '4.1.1' }, byAxe);
    expect(rules({ ...good, ratings: [...good.ratings, unknown] })).toEqual([
      '4.1.1 unknown-criterion',
    ]);
  });

  test.each<Rating>(['not-applicable', 'does-not-support', 'not-evaluated', 'partially-supports'])(
    'are refused where the rating is %s without a reason',
    (rating) => {
      expect(rules(card(rated({ rating }, byAxe)))).toContain('1.4.3 no-reason');
    },
  );

  test('are refused where nobody is responsible', () => {
    expect(rules(card(rated({ responsible: { host: ' ' } }, byAxe)))).toEqual([
      '1.4.3 nobody-responsible',
    ]);
  });

  test('are refused where support rests on nothing', () => {
    expect(rules(card(rated({})))).toEqual(['1.4.3 no-proof']);
  });

  test('are refused where support rests on steps that nobody has carried out', () => {
    const byHand = rated({}, { by: 'manual', steps: ['Look at it.'] });
    expect(rules(card(byHand))).toEqual(['1.4.3 not-shown']);
  });

  test('stand where steps for a person are beside a proof that passed', () => {
    const both = rated({}, byAxe, { by: 'manual', steps: ['Look at it.'] });
    expect(rules(card(both))).toEqual([]);
  });

  test('are refused for a proof that failed, with the command that repeats it', () => {
    const failed = outcome({ outcome: 'failed', findings: [finding()] });
    const [issue, ...others] = checkClaims([good], run([failed]), []);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ widget: 'Card', claim: '1.4.3', rule: 'proof-failed' });
    expect(issue?.message).toContain(failed.repeat);
  });

  test('are refused for a test that does not exist', () => {
    const tests = [testReport({ 'shows other words': 'passed' })];
    expect(rules(card(rated({}, byTest)), run(), tests)).toEqual(['1.4.3 proof-missing']);
  });

  test('are refused while a finding waits for a verdict', () => {
    const open = cardStories.map(({ id }) =>
      outcome({ story: id, findings: [finding({ kind: 'needs-person' })] }),
    );
    expect(rules(good, run(open))).toEqual(['1.4.3 proof-needs-person']);
  });

  test('are refused where the run found that something "not applicable" is not met', () => {
    const broken = finding({ criteria: ['1.2.2'], rule: 'video-caption' });
    const outcomes = cardStories.map(({ id }) =>
      outcome({ story: id, pass: 'base', outcome: 'failed', findings: [broken] }),
    );
    expect(rules(good, run(outcomes))).toEqual(['1.2.2 not-met']);
  });

  test('are not refused for what is rated as not met, and is not', () => {
    const failed = outcome({ outcome: 'failed', findings: [finding()] });
    const honest = rated({ rating: 'does-not-support', reason: 'Grey on grey.' });
    expect(rules(card(honest), run([failed]))).toEqual([]);
  });
});

describe('acceptance criteria', () => {
  const withCriterion = (...proof: (typeof byTest)[]): WidgetClaims => ({
    ...good,
    criteria: [{ id: 'card-1', statement: 'It shows its words.', wcag: [], proof }],
  });

  test.each([
    ['passed', []],
    ['failed', ['card-1 proof-failed']],
  ])('with a test that %s are told so', (status, expected) => {
    const tests = [testReport({ 'shows its words': status })];
    expect(rules(withCriterion(byTest), run(), tests)).toEqual(expected);
  });

  test('need a proof', () => {
    expect(rules(withCriterion())).toEqual(['card-1 no-proof']);
  });
});

describe('a sample', () => {
  const part = run([outcome()], false);

  test('does not refuse what it left out', () => {
    expect(rules(good, part)).toEqual([]);
  });

  test('does not refuse tests of which it was given no report', () => {
    expect(rules(card(rated({}, byTest)), part)).toEqual([]);
  });

  test('refuses what it ran and what failed', () => {
    const failed = run([outcome({ outcome: 'failed', findings: [finding()] })], false);
    expect(rules(good, failed)).toEqual(['1.4.3 proof-failed']);
  });

  test('refuses what can never run', () => {
    const gone = card(rated({}, { ...byAxe, pass: 'moonlight' }));
    expect(rules(gone, part)).toEqual(['1.4.3 proof-missing']);
  });

  test('is refused where the whole was asked for', () => {
    expect(rules(good, part, [], { mode: 'full' })).toEqual(['1.4.3 not-in-this-run']);
  });
});
