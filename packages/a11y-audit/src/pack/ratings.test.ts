import { describe, expect, test } from 'vitest';
import { goodClaims, withRow } from '../testing/pack/made-up-claims.js';
import {
  contrastFailure,
  goodResults,
  mixedResults,
  partialResults,
  withOutcome,
} from '../testing/pack/made-up-results.js';
import { successCriteria } from '../wcag/criteria.js';
import { criterionReports } from './ratings.js';

function reportOf(number: string, ...given: Parameters<typeof criterionReports>) {
  const report = criterionReports(...given).find(({ criterion }) => criterion.number === number);
  if (!report) throw new Error(`There is no report on ${number}.`);
  return report;
}

test('there is a report on each criterion, with a reason', () => {
  const reports = criterionReports(mixedResults(), []);
  expect(reports.map(({ criterion }) => criterion.number)).toEqual(
    successCriteria.map(({ number }) => number),
  );
  for (const { remarks } of reports) expect(remarks.join('')).not.toBe('');
});

describe('a criterion for the whole product', () => {
  test('is supported where every component that it applies to supports it', () => {
    expect(reportOf('1.4.3', goodResults(), goodClaims()).rating).toBe('supports');
  });

  test('is not evaluated where nobody rated it, however many checks passed', () => {
    expect(reportOf('1.4.3', goodResults(), []).rating).toBe('not-evaluated');
  });

  test('is not evaluated where one component was not', () => {
    const claims = withRow(goodClaims(), 'HelpOffer', '1.4.3', { rating: 'not-evaluated' });
    const report = reportOf('1.4.3', goodResults(), claims);
    expect(report.rating).toBe('not-evaluated');
    expect(report.remarks.join(' ')).toContain('Not evaluated for HelpOffer.');
  });

  test('is partially supported where a check found it not met', () => {
    expect(reportOf('1.4.3', mixedResults(), goodClaims()).rating).toBe('partially-supports');
  });

  test('is partially supported where the failing stories belong to no rated component', () => {
    expect(reportOf('1.4.3', mixedResults(), goodClaims(['AskWhatHelps'])).rating).toBe(
      'partially-supports',
    );
  });

  test('is not supported where most components do not support it', () => {
    const claims = withRow(goodClaims(['HelpOffer']), 'HelpOffer', '1.4.3', {
      rating: 'does-not-support',
    });
    expect(reportOf('1.4.3', goodResults(), claims).rating).toBe('does-not-support');
  });

  test('is not applicable only where it applies to no component', () => {
    expect(reportOf('1.2.1', goodResults(), goodClaims()).rating).toBe('not-applicable');
    const claims = withRow(goodClaims(), 'HelpOffer', '1.2.1', { rating: 'supports' });
    expect(reportOf('1.2.1', goodResults(), claims).rating).toBe('supports');
  });

  test('is not claimed to be supported from a part of the whole', () => {
    const report = reportOf('1.4.3', partialResults(), goodClaims());
    expect(report.rating).toBe('not-evaluated');
    expect(report.remarks.join(' ')).toContain('a part of the whole');
  });
});

describe('a component', () => {
  test('is lowered where a check of its stories found the criterion not met', () => {
    const { components } = reportOf('1.4.3', mixedResults(), goodClaims());
    expect(components.map(({ component, rating }) => [component, rating])).toEqual([
      ['HelpOffer', 'partially-supports'],
      ['AskWhatHelps', 'supports'],
    ]);
    expect(components[0]?.reason).toContain('1 check of this run found that it is not met.');
  });

  test('is lowered from “not applicable” too: a failure shows that it applies', () => {
    const claims = withRow(goodClaims(), 'HelpOffer', '1.4.3', { rating: 'not-applicable' });
    const { components } = reportOf('1.4.3', mixedResults(), claims);
    expect(components[0]?.rating).toBe('partially-supports');
  });

  test('is lowered at level AAA by a note, which is no failure of the run', () => {
    const results = withOutcome(
      goodResults(),
      { story: 'for-patients-helpoffer--plain', pass: 'base', check: 'targets' },
      { findings: [{ ...contrastFailure, kind: 'note', rule: 'size-44', criteria: ['2.5.5'] }] },
    );
    expect(reportOf('2.5.5', results, goodClaims()).rating).toBe('partially-supports');
  });
});

test('findings that wait for a person are counted and said', () => {
  const report = reportOf('1.4.1', mixedResults(), goodClaims());
  expect(report.needsPerson).toBe(1);
  expect(report.remarks.join(' ')).toContain('1 finding waits for a person’s verdict.');
});
