import { type CDPSession, chromium, type Page } from 'playwright';
import { chromiumArgs, ensureChromium } from '../../chromium.ts';

/** A page that is apart from all others is given a clock of 5 µs, in place of 100 µs. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Where pages are served from: nothing leaves the machine, as every request is answered here. */
const ORIGIN = 'http://localhost';

/** Milliseconds after the last script, in which it has run. */
const SETTLED = 150;

export interface OpenBrowser {
  page: Page;
  devTools: CDPSession;
  /** What went wrong in the page. */
  errors: string[];
  close(): Promise<void>;
}

export async function openBrowser(): Promise<OpenBrowser> {
  const { path } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const devTools = await page.context().newCDPSession(page);
  return { page, devTools, errors, close: () => browser.close() };
}

/** Serves a document and its files from memory, and opens it. nhsuk-frontend wants its class on the body. */
export async function openDocument(
  { page }: OpenBrowser,
  markup: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.unrouteAll();
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      return route.fulfill({
        headers,
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><body class="nhsuk-frontend-supported"><div id="page">${markup}</div><script type="module" src="/entry.js"></script></html>`,
      });
    }
    const body = files[name] ?? '';
    return route.fulfill({
      headers,
      contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      body,
    });
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
}

/** Waits until every script of the page has come, also those that a library loads after its first effects. */
export async function everythingLoaded(
  { page, errors }: OpenBrowser,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const scripts = Object.keys(files).filter((name) => name.endsWith('.js')).length;
  await page.waitForFunction(
    (count) =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length >=
      count,
    scripts,
  );
  await page.waitForTimeout(SETTLED);
  if (errors.length > 0) throw new Error(`The page has errors: ${errors.join(' ')}`);
}
