import { expect, test } from 'vitest';
import { byCriterionNumber, criteriaToLevelAa, successCriteria } from './criteria.js';

test('there are 31 criteria of level A, 24 of AA, and three of AAA', () => {
  const count = (level: string) => successCriteria.filter((one) => one.level === level).length;
  expect([count('A'), count('AA'), count('AAA')]).toEqual([31, 24, 3]);
  expect(criteriaToLevelAa).toHaveLength(55);
});

test('each criterion stands once, in the order of WCAG', () => {
  const numbers = successCriteria.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(numbers.toSorted(byCriterionNumber));
});

test('4.1.1 is not there, since WCAG 2.2 took it out', () => {
  expect(successCriteria.map(({ number }) => number)).not.toContain('4.1.1');
});

test.each([
  ['1.4.10', 'reflow'],
  ['1.2.1', 'audio-only-and-video-only-prerecorded'],
  ['2.4.11', 'focus-not-obscured-minimum'],
  ['3.3.4', 'error-prevention-legal-financial-data'],
])('%s leads to the page of W3C that explains it', (number, page) => {
  const { url } = successCriteria.find((one) => one.number === number) ?? {};
  expect(url).toBe(`https://www.w3.org/WAI/WCAG22/Understanding/${page}.html`);
});

test('1.4.10 comes after 1.4.9', () => {
  expect(['1.4.10', '1.4.9', '1.10.1'].toSorted(byCriterionNumber)).toEqual([
    '1.4.9',
    '1.4.10',
    '1.10.1',
  ]);
});
