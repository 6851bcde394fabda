import { describe, expect, test } from 'vitest';
import { staffTrainedExample } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

describe('training of staff', () => {
  test('names nobody: a pseudonym is refused', () => {
    const subject = { type: 'pseudonym', pseudonym: 'a-pseudonym' };
    expect(faultsOf({ ...staffTrainedExample, subject })).toContain('/subject/type not-in-list');
  });

  test.each([0, -1, 2.5])('of %d people is refused', (people) => {
    expect(faultsOf({ ...staffTrainedExample, people })).toEqual(['/people bad-format']);
  });

  test('of one person is accepted', () => {
    expect(accepts({ ...staffTrainedExample, people: 1 })).toBe(true);
  });

  test('with a day of renewal that does not exist is refused', () => {
    expect(faultsOf({ ...staffTrainedExample, renewOn: '2027-02-29' })).toEqual([
      '/renewOn bad-format',
    ]);
  });
});
