import { describe, expect, test } from 'vitest';
import { correctionExample, exampleId } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

const itself = exampleId(6);
const earlier = exampleId(3);

describe('a correction', () => {
  test('without a replacement is accepted', () => {
    const { replacement: _dropped, ...rest } = correctionExample;
    expect(accepts(rest)).toBe(true);
  });

  test.each([
    ['replaces itself', { replaces: itself }],
    ['is its own replacement', { replacement: itself }],
    ['replaces an event by that same event', { replaces: earlier, replacement: earlier }],
  ])('that %s is refused', (_name, change) => {
    expect(faultsOf({ ...correctionExample, ...change })).toEqual([
      '/replaces rule/corrects-another-event',
    ]);
  });

  test('that names no event is refused', () => {
    const { replaces: _dropped, ...rest } = correctionExample;
    expect(faultsOf(rest)).toEqual(['/replaces missing-field']);
  });

  test('whose replacement is no event id is refused', () => {
    expect(faultsOf({ ...correctionExample, replacement: 'event-7' })).toEqual([
      '/replacement bad-format',
    ]);
  });
});
