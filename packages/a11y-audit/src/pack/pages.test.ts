import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Check } from '../checks/check.js';
import { checks } from '../checks/index.js';
import type { CheckId } from '../passes/pass.js';
import { launch } from '../run/launch.js';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import { mixedResults, partialResults } from '../testing/pack/made-up-results.js';
import { testBrowser } from '../testing/page.js';
import { packDocuments } from './write-pack.js';

const config = { published: 'https://example.org/storybook/' };
const pagesOf = (results = mixedResults()) =>
  [...packDocuments(results, goodClaims(), config)].filter(([file]) => file.endsWith('.html'));
/** The page with everything in it open, so that everything in it is looked at. */
const opened = (text: string) => text.replaceAll('<details>', '<details open>');

function checkOf(id: CheckId): Check {
  const check = checks.find(({ ids }) => ids.includes(id));
  if (!check) throw new Error(`There is no check ${id}.`);
  return check;
}

const { run } = testBrowser();

/** What fails or waits for a person on a whole page. */
async function audit(pass: string, id: CheckId, document: string): Promise<string[]> {
  const { findings } = await run(checkOf(id), id, '', { pass, document });
  // At 320 px axe cannot see the contrast of what is scrolled away. At 1280 px all is in sight.
  const counts = pass === 'zoom-400' ? ['failure'] : ['failure', 'needs-person'];
  return findings
    .filter(({ kind }) => counts.includes(kind))
    .map(({ rule, where }) => `${rule} at ${where}`);
}

describe.each(pagesOf())('%s passes its own audit with everything open', (_, text) => {
  test.each([
    ['base', 'axe'],
    ['dark', 'axe'],
    ['zoom-400', 'axe'],
    ['zoom-400', 'reflow'],
    ['phone', 'targets'],
    ['text-spacing', 'text-overlap'],
    ['print', 'print'],
  ] as const)('%s, %s', async (pass, id) => {
    expect(await audit(pass, id, opened(text))).toEqual([]);
  });
});

test.each([
  ['folded', pagesOf()],
  ['with the banner of a partial run', pagesOf(partialResults())],
])('the results pass axe %s', async (_, [index]) => {
  expect(await audit('base', 'axe', index?.[1] ?? '')).toEqual([]);
});

// These take a picture for each control, and all pages share one style: one page stands for all.
test.each([
  ['base', 'focus-visible'],
  ['base', 'focus-hidden'],
  ['base', 'order'],
  ['forced-dark', 'forced-colours'],
] as const)('the page of scope and sample passes its own audit: %s, %s', async (pass, id) => {
  const text = new Map(pagesOf()).get('scope.html') ?? '';
  const found = await audit(pass, id, text);
  // The skip link is meant to be out of sight until it has focus, which a test below looks at.
  const hiddenUntilFocused = (one: string) => id === 'forced-colours' && one.endsWith(' at a.skip');
  expect(found.filter((one) => !hiddenUntilFocused(one))).toEqual([]);
});

describe('the results without JavaScript', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({});
  });
  afterAll(() => browser.close());

  async function open(width = 1280) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const [index] = pagesOf();
    await page.route('http://pack.test/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: index?.[1] ?? '' }),
    );
    await page.goto('http://pack.test/index.html');
    return { page, requests };
  }

  test('need one request', async () => {
    const { requests } = await open();
    expect(requests).toEqual(['http://pack.test/index.html']);
  });

  test('start with a link that skips to the main content', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect(await skip.evaluate((link) => link.matches(':focus-visible'))).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });

  test('are walked through with Tab in the order of the page, and left at its end', async () => {
    const { page } = await open();
    const stops = page.locator('a[href], summary, [tabindex="0"]').filter({ visible: true });
    const all = await stops.evaluateAll((found) => found.map((stop) => stop.outerHTML));
    const walked: string[] = [];
    for (let at = 0; at < all.length; at += 1) {
      await page.keyboard.press('Tab');
      walked.push(await page.locator(':focus').evaluate((stop) => stop.outerHTML));
    }
    expect(walked).toEqual(all);
    await page.keyboard.press('Tab');
    expect(await page.locator('body:focus, body:not(:has(:focus))').count()).toBe(1);
  });

  test('show a folded story when it is opened by key', async () => {
    const { page } = await open();
    const table = page.getByRole('table', { name: 'For patients/HelpOffer, In Arabic' });
    expect(await table.isVisible()).toBe(false);
    await page.getByText('In Arabic: 61 passed').focus();
    await page.keyboard.press('Enter');
    expect(await table.isVisible()).toBe(true);
  });

  test('open a folded part when a link leads into it', async () => {
    const { page } = await open();
    const table = page.getByRole('table', { name: 'Waiting for a person: link-in-text-block' });
    expect(await table.isVisible()).toBe(false);
    await page.goto('http://pack.test/index.html#waiting--axe--link-in-text-block');
    expect(await table.isVisible()).toBe(true);
  });

  test('have a title, a language, one main part and one heading of the first level', async () => {
    const { page } = await open();
    expect(await page.title()).toBe('Accessibility audit: A made-up kit');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Accessibility audit',
    ]);
  });

  test('scroll a wide table inside its region at 320 px, by keys', async () => {
    const { page } = await open(320);
    const region = page.getByRole('region', { name: 'Passes, with their conditions' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await region.boundingBox())?.width ?? 0)
      .toBeLessThanOrEqual(320);
    const first = region.getByRole('columnheader', { name: 'Pass', exact: true });
    await expect.poll(async () => (await first.boundingBox())?.x ?? 0).toBeLessThan(0);
  });
});
