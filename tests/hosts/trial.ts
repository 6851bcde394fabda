import type { Browser } from 'playwright';
import { expectQuiet, type OpenHost, openHost, show } from './browser.ts';
import type { Host } from './hosts.ts';
import type { ReadRecords } from './journeys.ts';
import type { serve } from './serve.ts';

/** What a check is given: a host, a browser, and the server that both stand on. */
export interface Trial {
  host: Host;
  browser: Browser;
  server: Awaited<ReturnType<typeof serve>>;
}

/** Records of the widget's callback where it stays on the page, else those that the server read. */
export function recordsOf(open: OpenHost, { host, server }: Trial): ReadRecords {
  const posted = host.page.rendered === 'on-server' && host.id !== 'island';
  return async () =>
    posted ? server.records : open.scope.evaluate(() => globalThis.kitPage.records);
}

export async function showFirst(open: OpenHost, host: Host, widget: 'HelpOffer' | 'AskWhatHelps') {
  if (host.page.rendered !== 'on-server') await show(open, widget);
  if (host.page.second === 'same-kit') await show(open, widget, 'kit-second');
  if (host.page.second === 'other-version') {
    await show(open, widget, 'kit-second', 'otherKitPage');
  }
}

/** Opens, does, and looks whether anybody complained. */
export async function tried(
  { browser, server, host }: Trial,
  page: { search?: string; axe?: boolean },
  work: (open: OpenHost) => Promise<void>,
) {
  const open = await openHost(browser, server.origin, host, page);
  try {
    await work(open);
    await expectQuiet(open);
  } finally {
    await open.close();
  }
}
