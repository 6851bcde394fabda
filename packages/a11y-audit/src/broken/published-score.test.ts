import { describe, expect, test } from 'vitest';
import { expectations } from './expectations.js';
import { toPublish } from './publish.js';
import { publishedScore } from './published-score.js';
import { brokenScore } from './score.js';

describe('the published score', () => {
  test('is about the kinds that there are: run audit:broken where one has changed', () => {
    expect(
      publishedScore.kinds.map(({ id, title, criteria }) => ({ id, title, criteria })),
    ).toEqual(expectations.map(({ id, title, criteria }) => ({ id, title, criteria })));
  });

  test('has at least 30 kinds, of which at least 95 in 100 were caught, and no false alarm', () => {
    const { kinds, falseAlarms } = publishedScore;
    const caught = kinds.filter(({ outcome }) => outcome === 'caught').length;
    expect(kinds.length).toBeGreaterThanOrEqual(30);
    expect(caught / kinds.length).toBeGreaterThanOrEqual(0.95);
    expect(publishedScore.share).toBe(caught / kinds.length);
    expect(falseAlarms).toBe(0);
  });

  test('says why each kind that was missed was missed', () => {
    const missed = publishedScore.kinds.filter(({ outcome }) => outcome === 'missed');
    expect(missed.filter(({ why }) => !why)).toEqual([]);
  });

  test('is not made from a part of the stories', () => {
    const selection = {
      complete: false,
      storiesRun: 1,
      storiesKnown: 2,
      passesRun: 1,
      passesKnown: 1,
      pairsRun: 1,
      pairsKnown: 2,
    };
    const score = brokenScore({ outcomes: [], selection, startedAt: '2026-01-02T03:04:05.678Z' });
    expect(() => toPublish(score, { versions: {} })).toThrow('Run all of them');
  });
});
