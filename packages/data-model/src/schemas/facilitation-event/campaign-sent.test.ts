import { describe, expect, test } from 'vitest';
import { campaignSentExample } from '../../testing/fixtures.js';
import { accepts, faultsOf, issuesOf } from '../../testing/refusals.js';

describe('a campaign that was sent', () => {
  test('names nobody: a pseudonym is refused', () => {
    const subject = { type: 'pseudonym', pseudonym: 'a-pseudonym' };
    expect(faultsOf({ ...campaignSentExample, subject })).toContain('/subject/type not-in-list');
  });

  test('is passive: another mode is refused', () => {
    expect(faultsOf({ ...campaignSentExample, mode: 'active' })).toEqual(['/mode not-in-list']);
  });

  test('may leave out its reach', () => {
    const { reach: _dropped, ...rest } = campaignSentExample;
    expect(accepts(rest)).toBe(true);
  });

  test.each([0, 1])('may have reached %d people', (reach) => {
    expect(accepts({ ...campaignSentExample, reach })).toBe(true);
  });

  test.each([-1, 1.5])('did not reach %d people', (reach) => {
    expect(faultsOf({ ...campaignSentExample, reach })).toEqual(['/reach bad-format']);
  });

  test('with a reach that is no whole number is refused in words', () => {
    expect(issuesOf({ ...campaignSentExample, reach: 1.5 })[0]?.message).toMatch(/whole number/i);
  });

  test('with a reach that is no number is refused', () => {
    expect(faultsOf({ ...campaignSentExample, reach: '4200' })).toEqual(['/reach wrong-type']);
  });

  test('is in at least one language', () => {
    expect(faultsOf({ ...campaignSentExample, languages: [] })).toEqual(['/languages bad-format']);
  });

  test('with one bad language among others is refused at its place', () => {
    expect(faultsOf({ ...campaignSentExample, languages: ['en', 'Welsh'] })).toEqual([
      '/languages/1 bad-format',
    ]);
  });
});
