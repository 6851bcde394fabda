import { expect, test } from 'vitest';
import { goodResults } from '../testing/pack/made-up-results.js';
import { repeatAll, storyOption } from './repeat.js';

const { outcomes } = goodResults();

test('checks of one story and pass are repeated by one command', () => {
  const own = outcomes.filter(
    ({ story, pass }) => story === 'for-patients-helpoffer--plain' && pass === 'phone',
  );
  expect(own).toHaveLength(3);
  expect(repeatAll(own, ['check'])).toEqual([
    'npx a11y-audit storybook-static --story for-patients-helpoffer--plain --pass phone',
  ]);
});

test('outcomes that differ in more than that keep a command each', () => {
  expect(
    repeatAll(
      outcomes.filter(({ pass, check }) => pass === 'dark' && check === 'axe'),
      ['check'],
    ),
  ).toHaveLength(3);
});

test('all stories of a widget are named by a pattern in quotes', () => {
  const all = ['a-offer--plain', 'a-offer--long', 'a-offering--plain'];
  expect(storyOption(['a-offer--plain', 'a-offer--long'], all)).toBe("--story 'a-offer--*'");
});

test('some stories of a widget are named each', () => {
  const all = ['a-offer--plain', 'a-offer--long', 'a-offer--short'];
  expect(storyOption(['a-offer--plain', 'a-offer--long'], all)).toBe(
    '--story a-offer--plain,a-offer--long',
  );
});
