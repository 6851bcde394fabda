import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsOf } from './check-schema.js';
import type { AuditResults, CheckOutcome } from './result.js';
import { faults, summarise } from './summary.js';
import { writeResults } from './write.js';

const outcome: CheckOutcome = {
  story: 'a--b',
  pass: 'base',
  check: 'axe',
  outcome: 'failed',
  findings: [
    {
      kind: 'failure',
      rule: 'image-alt',
      criteria: ['1.1.1'],
      impact: 'critical',
      where: 'img',
      message: 'M',
    },
    { kind: 'needs-person', rule: 'x', criteria: [], where: 'p', message: 'M' },
    { kind: 'note', rule: 'y', criteria: [], where: 'p', message: 'M' },
  ],
  repeat: 'npx a11y-audit x --story a--b',
  milliseconds: 12,
};

const results: AuditResults = {
  schemaVersion: 1,
  tool: { name: 'a', version: '1' },
  versions: { chromium: '156' },
  startedAt: '2026-11-24T06:00:00.000Z',
  seconds: 1.5,
  target: { kind: 'storybook', name: 'A', hash: 'abc' },
  selection: {
    complete: false,
    storiesRun: 1,
    storiesKnown: 2,
    passesRun: 1,
    passesKnown: 23,
    pairsRun: 1,
    pairsKnown: 46,
  },
  stories: [{ id: 'a--b', title: 'A', name: 'B', url: '?', auditUrl: 'iframe.html' }],
  passes: [
    { id: 'base', group: 'base', title: 'B', context: 'C', checks: ['axe'], criteria: ['1.1.1'] },
  ],
  outcomes: [outcome],
  notTested: [],
};

const withOutcome = (change: object) => ({ ...results, outcomes: [{ ...outcome, ...change }] });

describe('the schema of results', () => {
  test('fits what a run gives', () => {
    expect(problemsOf(results)).toEqual([]);
  });

  test.each([
    ['another version', { ...results, schemaVersion: 2 }],
    ['a key that nobody knows', { ...results, extra: 1 }],
    ['an outcome that is none', withOutcome({ outcome: 'fine' })],
    ['an untested check without a reason', withOutcome({ outcome: 'untested' })],
    ['a command of two lines', withOutcome({ repeat: 'a\nb' })],
    [
      'a place longer than 200 characters',
      withOutcome({ findings: [{ ...outcome.findings[0], where: 'x'.repeat(201) }] }),
    ],
    [
      'a criterion that is none',
      withOutcome({ findings: [{ ...outcome.findings[0], criteria: ['SC 1'] }] }),
    ],
  ])('refuses %s', (_, data) => {
    expect(problemsOf(data)).not.toEqual([]);
  });

  test('takes an untested check with its reason', () => {
    expect(problemsOf(withOutcome({ outcome: 'untested', reason: 'R' }))).toEqual([]);
  });

  test('is kept by what is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'results-'));
    const wrong = { ...results, seconds: -1 };
    await expect(writeResults(wrong, folder)).rejects.toThrow(/do not fit their schema/);
  });
});

test('a summary counts outcomes and findings', () => {
  expect(summarise([outcome, { ...outcome, outcome: 'passed', findings: [] }])).toEqual({
    passed: 1,
    failed: 1,
    untested: 0,
    notApplicable: 0,
    needsPerson: 1,
    notes: 1,
  });
});

test('failed and untested are faults, and untested is none where the project said so before', () => {
  const untested: CheckOutcome = { ...outcome, outcome: 'untested', reason: 'R' };
  const outcomes = [outcome, untested, { ...outcome, outcome: 'passed' as const }];
  expect(faults({ outcomes })).toEqual([outcome, untested]);
  expect(faults({ outcomes }, { 'base axe': 'Known.' })).toEqual([outcome]);
});
