import { describe, expect, test } from 'vitest';
import { checkCriteria } from '../passes/check-criteria.js';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import {
  contrastFailure,
  goodResults,
  mixedResults,
  partialResults,
  withOutcome,
} from '../testing/pack/made-up-results.js';
import { successCriteria } from '../wcag/criteria.js';
import { nhsChecklistJson, nhsEvidence } from './nhs-checklist.js';
import { nhsChecks } from './nhs-checks.js';
import { nhsPage } from './nhs-page.js';
import { preparePack } from './pack.js';

const evidence = (page: string, ...given: Parameters<typeof preparePack>) =>
  nhsEvidence(preparePack(...given)).find((one) => one.page.startsWith(page));

describe('the checks', () => {
  test('are the 66 pages of the checklist, each once', () => {
    expect(new Set(nhsChecks.map(({ page }) => page)).size).toBe(66);
    expect(nhsChecks).toHaveLength(66);
  });

  test('cover each of the 58 criteria', () => {
    expect(new Set(nhsChecks.flatMap(({ criterion }) => criterion ?? []))).toEqual(
      new Set(successCriteria.map(({ number }) => number)),
    );
  });

  test('name only checks of this audit that say something about their criterion', () => {
    for (const { criterion, checks } of nhsChecks) {
      if (criterion === undefined) continue;
      for (const check of checks) expect(checkCriteria[check]).toContain(criterion);
    }
  });
});

describe('the evidence', () => {
  test('fails where a check found a fault of its criterion', () => {
    const found = evidence('1.4.3', mixedResults(), goodClaims(), {});
    expect(found?.status).toBe('failed');
    expect(found?.checks).toEqual([{ check: 'axe', passed: 62, failed: 1, untested: 0 }]);
  });

  test('does not fail for a fault of another criterion', () => {
    expect(evidence('3.1.1', mixedResults(), goodClaims(), {})?.status).toBe('checked-in-part');
  });

  test('fails where high contrast failed, which has no criterion', () => {
    const results = withOutcome(
      goodResults(),
      { story: 'for-patients-helpoffer--plain', pass: 'forced-dark', check: 'forced-colours' },
      { outcome: 'failed', findings: [{ ...contrastFailure, criteria: [] }] },
    );
    expect(evidence('ui-usable', results, [], {})?.status).toBe('failed');
  });

  test('is “not covered” where no check looks and nobody rated it', () => {
    const found = evidence('2.5.1', goodResults(), [], {});
    expect(found?.status).toBe('not-covered');
    expect(found?.reason).toContain('A person has to.');
  });

  test('is the project’s rating where no check looks', () => {
    expect(evidence('2.5.1', goodResults(), goodClaims(), {})?.status).toBe('claimed');
  });

  test('takes no rating of a criterion for a question that it does not answer', () => {
    expect(evidence('1.3.1-inline', goodResults(), goodClaims(), {})?.status).toBe('not-covered');
  });

  test('is “not applicable” where the project says so, though a check ran', () => {
    expect(evidence('1.2.2', goodResults(), goodClaims(), {})?.status).toBe('not-applicable');
  });

  test('counts proofs once each, and leaves out those that do not hold', () => {
    const claims = goodClaims().map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({
        ...row,
        proofs: [
          { mode: 'automatic' as const, text: 'A test', holds: true },
          { mode: 'automatic' as const, text: 'Another', holds: false },
        ],
      })),
    }));
    expect(evidence('2.1.1', goodResults(), claims, {})?.proofs).toEqual([
      { text: 'A test', mode: 'automatic', components: 2 },
    ]);
  });
});

test('the JSON names its source, the day it was read, and a partial run', () => {
  const read = JSON.parse(nhsChecklistJson(preparePack(partialResults(), [], {})));
  expect(read.source).toMatchObject({
    name: 'NHSDigital/accessibility-checklist',
    readOn: '2026-11-24',
  });
  expect(read.complete).toBe(false);
  expect(read.note).toContain('a part of the whole');
  expect(read.checks).toHaveLength(66);
});

test('the page shows each check with its state', () => {
  const text = nhsPage(preparePack(mixedResults(), goodClaims(), {}));
  for (const { url } of nhsEvidence(preparePack(mixedResults(), goodClaims(), {}))) {
    expect(text).toContain(`href="${url}"`);
  }
  expect(text).toContain('Not covered');
});
