import type { Browser, Page } from 'playwright-core';
import { prepareContext } from '../stories/open.js';
import { type LaunchOptions, launch } from './launch.js';

/** A browser that is started again where it has died. */
export interface BrowserKeeper {
  browser: () => Promise<Browser>;
  close: () => Promise<void>;
}

/** Starts a browser. One that has died is started anew, once for all who ask. */
export function keepBrowser(options: LaunchOptions): BrowserKeeper {
  let current = launch(options);
  // Who asks for it hears of a failure; until then nobody listens.
  current.catch(() => {});
  return {
    browser: async () => {
      const seen = current;
      const browser = await seen;
      if (!browser.isConnected() && current === seen) current = launch(options);
      return current;
    },
    close: async () => (await current.catch(() => undefined))?.close(),
  };
}

/** A page to work on, and whether it still can be. */
export interface WorkPage {
  page: Page;
  isAlive: () => boolean;
  close: () => Promise<void>;
}

/** Opens a page of its own in a context of its own, as the audit needs it. */
export async function openWorkPage(browser: Browser): Promise<WorkPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Engines are put into the page, also where its policy lets in no script but its own.
    bypassCSP: true,
  });
  await prepareContext(context);
  const page = await context.newPage();
  let crashed = false;
  page.on('crash', () => {
    crashed = true;
  });
  return {
    page,
    isAlive: () => !crashed && !page.isClosed() && browser.isConnected(),
    close: () => context.close().catch(() => {}),
  };
}
