import { expect, test } from 'vitest';
import { barrierSources, respondents } from '../schemas/vocabulary.js';
import { barrierSourceOf } from './barrier-source.js';

test.each([
  ['self', 'self-reported'],
  ['carer', 'carer-reported'],
  ['staff', 'staff-observed-and-confirmed'],
] as const)('what is answered by %s is %s', (respondent, source) => {
  expect(barrierSourceOf(respondent)).toBe(source);
});

test('every respondent has a source of their own', () => {
  expect(new Set(respondents.map(barrierSourceOf))).toEqual(new Set(barrierSources));
});
