import type { BrowserContext, Page } from 'playwright-core';
import { installToolkit } from '../page/toolkit.js';
import type { Pass } from '../passes/pass.js';
import type { Story } from './discover.js';
import { openingMoment, steadyClock } from './steady-clock.js';
import { watchChannel } from './watch-channel.js';

/** How long a story may take to render and play, in milliseconds. */
const patience = 30_000;

/** A story that could not be brought into its state. The message says why. */
export class StoryNotReady extends Error {
  override name = 'StoryNotReady';
}

/** Where the stories are. */
export interface Site {
  kind: 'storybook' | 'pages';
  /** Address that `auditUrl` of a story is read against. */
  url: string;
}

/** Prepares a context, so that each of its pages keeps Storybook's events. */
export async function prepareContext(context: BrowserContext): Promise<void> {
  await context.addInitScript(watchChannel);
  await context.addInitScript(steadyClock, openingMoment);
}

/**
 * Opens a story alone and waits until it is rendered and its play function has ended.
 *
 * @throws StoryNotReady where the page does not load, or Storybook says that the story failed.
 */
export async function openStory(page: Page, site: Site, story: Story): Promise<void> {
  const address = new URL(story.auditUrl, site.url).href;
  const response = await page.goto(address, { waitUntil: 'load', timeout: patience });
  if (response && !response.ok() && response.status() !== 304) {
    throw new StoryNotReady(
      `The page answered with status ${response.status()}, so nothing could be checked. Look at its address.`,
    );
  }
  if (site.kind === 'storybook') await waitForStory(page);
  await page.evaluate(installToolkit);
  await page.evaluate(() => window.a11yAudit.settle());
}

async function waitForStory(page: Page): Promise<void> {
  try {
    await page.waitForFunction(
      () => {
        const events = window.a11yAuditEvents;
        return events?.finished || (events?.problems.length ?? 0) > 0;
      },
      undefined,
      { timeout: patience },
    );
  } catch {
    // Storybooks before version 9 say only that a story is rendered, after its play function.
    const rendered = await page.evaluate(() => window.a11yAuditEvents?.rendered ?? false);
    if (!rendered) {
      throw new StoryNotReady(
        `The story did not end rendering within ${patience / 1000} seconds. Open it by itself and look for what it waits for.`,
      );
    }
  }
  const problems = await page.evaluate(() => window.a11yAuditEvents?.problems ?? []);
  if (problems.length > 0) {
    throw new StoryNotReady(`The story failed: ${short(problems.join('; '))}`);
  }
}

/** The first lines of an error, without the colours of a terminal. */
function short(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours of a terminal.
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '').replace(/\s+/g, ' ');
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

/** Sets what the browser tells the page: its size, colours, motion and medium. */
export async function applyConditions(page: Page, { context }: Pass): Promise<void> {
  const { viewport, colorScheme, forcedColors, reducedMotion, media } = context;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion, media });
  await page.setViewportSize(viewport);
}

/**
 * Sets the globals and the style sheet of a pass on an open page, as a person does who turns a setting
 * on, and waits until the page has settled. One call into the page: there is one for each pair.
 */
export async function applyInPage(
  page: Page,
  { css }: Pass,
  globals: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    async ({ wanted, content }) => {
      const store = window as { a11yAuditGlobals?: Record<string, string> };
      const { a11yAuditEvents: events } = window;
      const before = store.a11yAuditGlobals ?? {};
      store.a11yAuditGlobals = wanted;
      const { channel } = events ?? {};
      if (events && channel && JSON.stringify(before) !== JSON.stringify(wanted)) {
        // What this pass does not name goes back to the start.
        const back = Object.keys(before).map((name) => [name, events.globals[name]]);
        await new Promise<void>((resolve) => {
          channel.once('storyRendered', () => resolve());
          setTimeout(resolve, 2000);
          const next = { ...Object.fromEntries(back), ...wanted };
          channel.emit('updateGlobals', { globals: next });
        });
      }
      const id = 'a11y-audit-pass';
      document.getElementById(id)?.remove();
      if (content !== undefined) {
        const style = document.createElement('style');
        style.id = id;
        style.textContent = content;
        document.head.append(style);
      }
      window.scrollTo(0, 0);
      await window.a11yAudit.settle();
    },
    { wanted: globals, content: css },
  );
}

/** Names of the globals that a pass sets and that this Storybook does not have. */
export async function missingGlobals(
  page: Page,
  wanted: Readonly<Record<string, string>>,
): Promise<string[]> {
  const known = await page.evaluate(() => Object.keys(window.a11yAuditEvents?.globals ?? {}));
  return Object.keys(wanted).filter((name) => !known.includes(name));
}
