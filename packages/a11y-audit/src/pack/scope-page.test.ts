import { expect, test } from 'vitest';
import { goodResults, partialResults } from '../testing/pack/made-up-results.js';
import { preparePack } from './pack.js';
import { scopePage } from './scope-page.js';

test('what the project does not state is said so, and nothing is put in its place', () => {
  const text = scopePage(preparePack(goodResults(), [], {}));
  expect(text.match(/The project did not state it\./g)).toHaveLength(3);
});

test('technologies, scope and the reason for the sample come from the project', () => {
  const text = scopePage(
    preparePack(goodResults(), [], {
      technologies: ['HTML', 'CSS'],
      scope: ['Widgets alone.'],
      sampleReason: ['Each state is a story.'],
    }),
  );
  expect(text).toContain('<li>HTML</li><li>CSS</li>');
  expect(text).toContain('Widgets alone.');
  expect(text).toContain('Each state is a story.');
});

test('a pass that ran on some stories is a sample, with its seed', () => {
  const whole = goodResults();
  const results = {
    ...whole,
    outcomes: whole.outcomes.filter(
      ({ story, pass }) => pass !== 'dark' || story === 'for-patients-helpoffer--plain',
    ),
  };
  const text = scopePage(preparePack(results, [], {}));
  expect(text).toContain('Seed: <code>ab12cd34</code>');
  expect(text).toMatch(/Dark theme \(dark\)<\/th><td>1 of 3</);
  expect(text).not.toMatch(/Neutral theme \(neutral\)<\/th>/);
});

test('where every pass took every story, no sample by program is claimed', () => {
  expect(scopePage(preparePack(goodResults(), [], {}))).toContain('None was taken');
});

test('stories that were not opened are counted and named', () => {
  const text = scopePage(preparePack(partialResults(), [], {}));
  expect(text).toContain('1 of 3 stories of the target were opened.');
  expect(text).toContain('A part only');
});
