import { describe, expect, test } from 'vitest';
import type { CheckOutcome } from '../results/result.js';
import { type BrokenKind, notReady } from './kind.js';
import { brokenScore } from './score.js';

const kind: BrokenKind = {
  id: 'faint',
  title: 'Text is too faint',
  criteria: ['1.4.3'],
  story: 'made-up--faint',
  twin: 'made-up--faint-sound',
  expected: [{ pass: 'base', check: 'axe', rule: 'color-contrast' }],
};

const selection = {
  complete: true,
  storiesRun: 2,
  storiesKnown: 2,
  passesRun: 1,
  passesKnown: 1,
  pairsRun: 2,
  pairsKnown: 2,
};

function said(story: string, rule?: string, change: Partial<CheckOutcome> = {}): CheckOutcome {
  const findings = rule
    ? [{ kind: 'failure' as const, rule, criteria: [], where: 'p', message: 'Grey on grey.' }]
    : [];
  return {
    story,
    pass: 'base',
    check: 'axe',
    outcome: rule ? 'failed' : 'passed',
    findings,
    repeat: 'a11y-audit',
    milliseconds: 1,
    ...change,
  };
}

function score(outcomes: CheckOutcome[], kinds = [kind]) {
  return brokenScore({ outcomes, selection, startedAt: '2026-01-02T03:04:05.678Z' }, kinds);
}

/** The score of the one kind. */
function scored(outcomes: CheckOutcome[], one = kind) {
  const [found] = score(outcomes, [one]).kinds;
  if (!found) throw new Error('The kind has no score.');
  return found;
}

describe('a kind of fault', () => {
  test('is caught where the named rule fails the story and not its twin', () => {
    const { outcome, caughtBy, why } = scored([
      said(kind.story, 'color-contrast'),
      said(kind.twin),
    ]);
    expect({ outcome, caughtBy, why }).toEqual({
      outcome: 'caught',
      caughtBy: [{ pass: 'base', check: 'axe', rule: 'color-contrast' }],
      why: undefined,
    });
  });

  test('is missed where nothing fails', () => {
    const { outcome, why } = scored([said(kind.story), said(kind.twin)]);
    expect(outcome).toBe('missed');
    expect(why).toBe('Not found by color-contrast (axe in base).');
  });

  test('is missed where another rule fails, which is said', () => {
    const { outcome, alsoBy, why } = scored([said(kind.story, 'label'), said(kind.twin)]);
    expect(outcome).toBe('missed');
    expect(alsoBy).toEqual([{ pass: 'base', check: 'axe', rule: 'label' }]);
    expect(why).toContain('Others failed: label (axe in base)');
  });

  test.each([['needs-person'], ['note'], ['difference']] as const)(
    'is not caught by a finding that is no failure (%s)',
    (findingKind) => {
      const outcome = said(kind.story, 'color-contrast', { outcome: 'passed' });
      const findings = outcome.findings.map((one) => ({ ...one, kind: findingKind }));
      expect(scored([{ ...outcome, findings }, said(kind.twin)]).outcome).toBe('missed');
    },
  );

  test('is missed where the twin fails in the same way', () => {
    const { outcome, why } = scored([
      said(kind.story, 'color-contrast'),
      said(kind.twin, 'color-contrast'),
    ]);
    expect(outcome).toBe('missed');
    expect(why).toContain('The sound twin fails in the same way');
  });

  test('is missed where one of two named rules is silent', () => {
    const two = {
      ...kind,
      expected: [...kind.expected, { pass: 'dark', check: 'axe' as const, rule: 'color-contrast' }],
    };
    const outcomes = [said(kind.story, 'color-contrast'), said(kind.twin)];
    expect(scored(outcomes, two).why).toBe('Not found by color-contrast (axe in dark).');
  });

  test('is missed where the run left its twin out', () => {
    expect(scored([said(kind.story, 'color-contrast')]).why).toBe(
      'The run did not cover both stories.',
    );
  });

  test('that no program can find is missed, with the reason', () => {
    const unseen = { ...kind, expected: [], why: 'Only a person can tell.' };
    const { outcome, why } = scored([said(kind.story), said(kind.twin)], unseen);
    expect([outcome, why]).toEqual(['missed', 'Only a person can tell.']);
  });

  test('that keeps a story from its state is caught by the check that stays untested', () => {
    const stopped = {
      ...kind,
      expected: [{ pass: 'base', check: 'axe' as const, rule: notReady }],
    };
    const untested = (reason: string) =>
      scored(
        [said(kind.story, undefined, { outcome: 'untested', reason }), said(kind.twin)],
        stopped,
      ).outcome;
    expect(untested('The story failed: its play function threw an error')).toBe('caught');
    expect(untested('The check broke off: the page closed.')).toBe('missed');
  });
});

describe('the score', () => {
  test('counts what was caught out of all kinds, those that no program finds with them', () => {
    const unseen = { ...kind, id: 'unseen', expected: [] };
    const all = score([said(kind.story, 'color-contrast'), said(kind.twin)], [kind, unseen]);
    expect([all.caught, all.missed, all.share]).toEqual([1, 1, 0.5]);
  });

  test('names each failure of a sound twin as a false alarm', () => {
    const { falseAlarms } = score([said(kind.story, 'color-contrast'), said(kind.twin, 'label')]);
    expect(falseAlarms).toEqual([
      {
        kind: 'faint',
        story: kind.twin,
        pass: 'base',
        check: 'axe',
        rule: 'label',
        where: 'p',
        message: 'Grey on grey.',
      },
    ]);
  });

  test('counts a twin that stayed untested as a false alarm', () => {
    const reason = 'The check broke off: the page closed.';
    const { falseAlarms } = score([
      said(kind.story, 'color-contrast'),
      said(kind.twin, undefined, { outcome: 'untested', reason }),
    ]);
    expect(falseAlarms.map(({ rule, message }) => [rule, message])).toEqual([['untested', reason]]);
  });
});
