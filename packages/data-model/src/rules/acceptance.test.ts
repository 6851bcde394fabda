import { expect, test } from 'vitest';
import { helpOfferAnswers, offerAcceptances } from '../schemas/vocabulary.js';
import { acceptanceOf } from './acceptance.js';

test.each([
  ['in-person', 'yes'],
  ['phone', 'yes'],
  ['someone-else-helps', 'no'],
  ['not-now', 'later'],
  ['not-online', 'prefers-non-digital'],
] as const)('the answer %s counts as %s', (answer, acceptance) => {
  expect(acceptanceOf(answer)).toBe(acceptance);
});

test('every answer counts as something', () => {
  for (const answer of helpOfferAnswers) expect(offerAcceptances).toContain(acceptanceOf(answer));
});

test('to prefer a way that is not online is never a refusal', () => {
  const refusals = helpOfferAnswers.filter((answer) => acceptanceOf(answer) === 'no');
  expect(refusals).not.toContain('not-online');
});
