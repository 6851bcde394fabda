import { describe, expect, test } from 'vitest';
import { publishedScore } from '../../broken/published-score.js';
import { goodClaims } from '../../testing/pack/made-up-claims.js';
import {
  contrastFailure,
  goodResults,
  largeResults,
  madeUpStory,
  mixedResults,
  partialResults,
  withOutcome,
} from '../../testing/pack/made-up-results.js';
import { preparePack } from '../pack.js';
import { dayInWords } from '../words.js';
import { indexPage } from './index-page.js';

const write = (...given: Parameters<typeof preparePack>) => indexPage(preparePack(...given));
const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const megabytes = (text: string) => Buffer.byteLength(text) / 1_000_000;

test('what was not tested stands before every count', () => {
  const text = words(write(mixedResults(), goodClaims(), {}));
  const first = text.indexOf('No disabled person took part');
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(text.indexOf('What was found'));
  expect(text.indexOf('Browsers other than Chromium')).toBeLessThan(text.indexOf('What was found'));
});

test('what the project says was not tested is listed too', () => {
  const text = write(goodResults(), [], {
    notTested: [{ what: 'Printing in braille', why: 'No embosser was at hand' }],
  });
  expect(text).toContain('<strong>Printing in braille.</strong> No embosser was at hand');
});

describe('a failing check', () => {
  const text = write(mixedResults(), goodClaims(), {});

  test('is counted, and shown with its place, its message and the command that repeats it', () => {
    expect(words(text)).toContain('1 failed');
    expect(text).toContain('.df-offer &gt; p');
    expect(text).toContain('The text has a contrast of 3.1:1');
    expect(text).toContain(
      '<code>npx a11y-audit storybook-static --story for-patients-helpoffer--plain --pass dark --check axe</code>',
    );
  });

  test('flips the row of its criterion', () => {
    const row = (of: string) =>
      words(of.split('\n').find((line) => line.includes('id="criterion--1_2e_4_2e_3"')) ?? '');
    expect(row(write(goodResults(), goodClaims(), {}))).toContain(' Supports ');
    expect(row(text)).toContain('Partially supports');
  });

  test('opens the part of its story; a story in which all passed stays closed', () => {
    expect(text).toMatch(/<details open><summary>Plain: 1 failed/);
    expect(text).toMatch(/<details><summary>In Arabic: \d+ passed/);
  });
});

test('a check that could not be made is shown with its reason', () => {
  expect(words(write(mixedResults(), [], {}))).toContain(
    '1 check: The check broke off: the page closed.',
  );
});

test('a recorded verdict is shown with who recorded it and when', () => {
  expect(words(write(mixedResults(), [], {}))).toContain(
    'Verdict by A. Reviewer on 2025-12-31: Measured at 7:1.',
  );
});

test('each link within the page has its place, and each id stands once', () => {
  for (const results of [goodResults(), mixedResults(), partialResults()]) {
    const text = write(results, goodClaims(), {});
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  }
});

test('hostile names, messages and places stay text', () => {
  const hostile = '</script></style><script>alert(1)</script><img src=x onerror="alert(2)">';
  const story = { ...madeUpStory('Widget', 'Plain'), title: `A/${hostile}`, name: hostile };
  const results = withOutcome(
    { ...goodResults([story]), target: { kind: 'pages', name: hostile, hash: hostile } },
    { story: story.id, pass: 'dark', check: 'axe' },
    {
      outcome: 'failed',
      findings: [{ ...contrastFailure, rule: hostile, where: hostile, message: hostile }],
      repeat: hostile,
      evidence: [`"><script>alert(3)</script>`],
    },
  );
  const text = write(results, goodClaims([hostile]), { product: { name: hostile } });
  expect(text).not.toMatch(/<script|<img/i);
  expect(text).toContain('&lt;script&gt;alert(1)');
});

test('what misses a success criterion stands before what misses none, however often', () => {
  const other = { ...contrastFailure, rule: 'region', criteria: [] };
  const results = withOutcome(
    goodResults(),
    { story: 'for-patients-helpoffer--plain', pass: 'dark', check: 'axe' },
    { outcome: 'failed', findings: [other, other, contrastFailure] },
  );
  const text = words(write(results, [], {}));
  const first = text.indexOf('color-contrast (axe): 1 place, 1.4.3');
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(text.indexOf('region (axe): 2 places, no success criterion'));
});

test('evidence is linked beside its finding, whatever characters its name holds', () => {
  const results = withOutcome(
    goodResults(),
    { story: 'for-patients-helpoffer--plain', pass: 'dark', check: 'axe' },
    { outcome: 'failed', findings: [contrastFailure], evidence: ['pictures/a #1 %.png'] },
  );
  expect(write(results, [], {})).toContain(
    '<a href="./pictures/a%20%231%20%25.png">a #1 %.png</a>',
  );
});

test('an address that runs something is no link', () => {
  const story = { ...madeUpStory('Widget', 'Plain'), url: 'javascript:alert(1)' };
  expect(write(goodResults([story]), [], { published: 'https://example.org/' })).not.toContain(
    'href="javascript:',
  );
});

test('stories are linked where the project says where they are published', () => {
  expect(write(goodResults(), [], { published: 'https://example.org/storybook/' })).toContain(
    'href="https://example.org/storybook/?path=/story/for-patients-helpoffer--plain"',
  );
});

test('a partial run carries a banner above all, and supports nothing', () => {
  const text = words(write(partialResults(), goodClaims(), {}));
  const banner = text.indexOf('This run was a part of the whole: 1 of 3 stories');
  expect(banner).toBeGreaterThan(0);
  expect(banner).toBeLessThan(text.indexOf('What was not tested'));
  expect(text).toContain('0 of 58 are supported');
  expect(words(write(goodResults(), goodClaims(), {}))).not.toContain('a part of the whole');
});

test('the only days on the page are those of the run and of the trial with planted faults', () => {
  const text = words(write(goodResults(), goodClaims(), {}));
  expect(new Set(text.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g))).toEqual(
    new Set(['2 January 2026', dayInWords(publishedScore.on)]),
  );
});

test('says which share of planted faults the audit found, and names each that it missed', () => {
  const text = words(write(goodResults(), goodClaims(), {}));
  const missed = publishedScore.kinds.filter(({ outcome }) => outcome === 'missed');
  expect(text).toContain(`It found ${publishedScore.caught} of them`);
  for (const { title } of missed) expect(text).toContain(title);
});

test('250 stories in every pass stay under 3 MB', () => {
  const components = Array.from({ length: 25 }, (_, at) => `Widget${at}`);
  const text = write(largeResults(), goodClaims(components), {});
  expect(megabytes(text)).toBeGreaterThan(0.5);
  expect(megabytes(text)).toBeLessThan(3);
});

test('250 stories that fail everywhere stay under 3 MB, and what is left out is counted', () => {
  const results = largeResults();
  const text = write(
    {
      ...results,
      outcomes: results.outcomes.map((one) =>
        one.check === 'axe'
          ? { ...one, outcome: 'failed' as const, findings: [contrastFailure] }
          : one,
      ),
    },
    [],
    {},
  );
  expect(megabytes(text)).toBeLessThan(3);
  expect(/And ([\d,]+) more places/.exec(text)?.[1]).toBe('5,150');
});
