import { expect, test } from 'vitest';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import { goodResults, mixedResults, partialResults } from '../testing/pack/made-up-results.js';
import { preparePack } from './pack.js';
import { statementMarkdown, statementPage } from './statement-documents.js';

const text = (...given: Parameters<typeof preparePack>) => statementMarkdown(preparePack(...given));

test('it has the headings of the sample statement, in its order', () => {
  const headings = text(goodResults(), goodClaims(), {})
    .split('\n')
    .filter((line) => line.startsWith('#'));
  expect(headings).toEqual([
    '# Accessibility statement for \\[supplier: name of the website or app\\]',
    '## How accessible this website is',
    '## Feedback and contact information',
    '## Reporting accessibility problems with this website',
    '## Enforcement procedure',
    '## Technical information about this website’s accessibility',
    '### Compliance status',
    '## Non-accessible content',
    '### Non-compliance with the accessibility regulations',
    '### Disproportionate burden',
    '### Content that’s not within the scope of the accessibility regulations',
    '## What we’re doing to improve accessibility',
    '## Preparation of this accessibility statement',
  ]);
});

test('it never says how compliant the website is: that is the supplier’s to say', () => {
  for (const results of [goodResults(), mixedResults()]) {
    expect(text(results, goodClaims(), {})).toContain(
      'This website is \\[supplier: fully, partially or not\\] compliant',
    );
  }
});

test('what was found not met is listed, with its criterion', () => {
  expect(text(mixedResults(), goodClaims(), {})).toContain(
    '- WCAG 2.2 success criterion 1.4.3 (Contrast (Minimum)). 1 check found that it is not met',
  );
  expect(text(goodResults(), goodClaims(), {})).not.toContain('WCAG 2.2 success criterion');
});

test('the only dates are the day of the run and that of the sample statement', () => {
  const dates = text(mixedResults(), goodClaims(), {}).match(/\d{1,2} [A-Z][a-z]+ \d{4}/g);
  expect(new Set(dates)).toEqual(new Set(['2 January 2026', '19 December 2023']));
});

test('it says what was not tested', () => {
  expect(text(goodResults(), goodClaims(), {})).toContain('No disabled person took part');
});

test('a name cannot make a link, a heading or markup in Markdown', () => {
  const written = text(goodResults(), [], {
    product: { name: '[here](https://example.org) <b>\n# Kit' },
  });
  expect(written).toContain('\\[here\\](https://example.org) \\<b\\> \\# Kit');
  expect(written).not.toMatch(/^# Kit/m);
});

test('a partial run says so before anything else', () => {
  expect(text(partialResults(), goodClaims(), {})).toMatch(/^> This run was a part of the whole/);
  expect(statementPage(preparePack(partialResults(), [], {}))).toContain('A part only');
});
