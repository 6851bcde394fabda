import { chromium, type CDPSession, type Page } from 'playwright';
import { chromiumArgs, ensureChromium } from '../../chromium.ts';

/** Where pages are served from: nothing leaves the machine, as every request is answered here. */
const ORIGIN = 'http://bench.test';

export interface OpenBrowser {
  page: Page;
  devTools: CDPSession;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<OpenBrowser> {
  const { path } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  const devTools = await page.context().newCDPSession(page);
  return { page, devTools, close: () => browser.close() };
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
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><body class="nhsuk-frontend-supported"><div id="page">${markup}</div><script type="module" src="/entry.js"></script></html>`,
      });
    }
    const body = files[name] ?? '';
    return route.fulfill({
      contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      body,
    });
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
}
