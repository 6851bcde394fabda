import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, findChromium } from '../../../tooling/chromium.ts';

/** A page of an app that writes down everything that went wrong. */
export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, requests that failed or were refused. */
  problems: string[];
  /** Lines of events that the page posted to /events, where `takeEvents` asked for them. */
  posted: unknown[];
  close(): Promise<void>;
}

export interface PageOptions {
  /** @default true */
  javaScript?: boolean | undefined;
  /** `networkidle` for a page that is to be hydrated before anything is pressed. @default 'load' */
  waitUntil?: 'load' | 'networkidle' | undefined;
  /** Answer posts to /events as a host's server would, for apps that have none. */
  takeEvents?: boolean | undefined;
}

function watch(page: Page, problems: string[], javaScript: boolean): void {
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left stops what it was still loading, and one without JavaScript its scripts.
    const wanted = javaScript || request.resourceType() !== 'script';
    if (why !== 'net::ERR_ABORTED' && wanted) problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

/** What a server answers to a post of events: each is taken. */
async function takeEvents(context: BrowserContext, posted: unknown[]): Promise<void> {
  await context.route('**/events', async (route) => {
    const lines = (route.request().postData() ?? '').split('\n').filter(Boolean);
    const events = lines.map((line) => JSON.parse(line) as { id: string });
    posted.push(...events);
    await route.fulfill({ json: events.map(({ id }) => ({ id, result: 'accepted' })) });
  });
}

async function openPage(
  browser: Browser,
  address: string,
  options: PageOptions,
): Promise<WatchedPage> {
  const { javaScript = true } = options;
  const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: javaScript });
  // What stands in the tab is the host's business.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const problems: string[] = [];
  const posted: unknown[] = [];
  if (options.takeEvents) await takeEvents(context, posted);
  const page = await context.newPage();
  watch(page, problems, javaScript);
  await page.goto(address, { waitUntil: options.waitUntil ?? 'load' });
  return { page, problems, posted, close: () => context.close() };
}

/** Chromium for the tests of a file. */
export function chromiumPages(): (address: string, options?: PageOptions) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium()?.path,
      args: chromiumArgs,
    });
  });
  afterAll(() => browser?.close());
  return (address, options = {}) => {
    if (!browser) throw new Error('Chromium has not started, so no page can be opened.');
    return openPage(browser, address, options);
  };
}
