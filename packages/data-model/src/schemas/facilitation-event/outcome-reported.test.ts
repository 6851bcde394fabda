import { describe, expect, test } from 'vitest';
import { outcomeReportedExample } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

describe('an outcome that was reported', () => {
  test('may say of which help it is, or not', () => {
    const { about: _about, approach: _approach, ...rest } = outcomeReportedExample;
    expect(accepts(rest)).toBe(true);
  });

  test.each(['yes', 'partly', 'no', 'prefer-not-to-say'])('may be %s', (helped) => {
    expect(accepts({ ...outcomeReportedExample, helped })).toBe(true);
  });

  test('is no number and no grade', () => {
    expect(faultsOf({ ...outcomeReportedExample, helped: 4 })).toEqual(['/helped not-in-list']);
  });

  test('says that nobody asked about another contact, rather than leave it out', () => {
    expect(accepts({ ...outcomeReportedExample, otherContact: 'not-asked' })).toBe(true);
    const { otherContact: _dropped, ...rest } = outcomeReportedExample;
    expect(faultsOf(rest)).toEqual(['/otherContact missing-field']);
  });
});
