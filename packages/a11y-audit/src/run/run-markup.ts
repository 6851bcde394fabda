import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeCheck } from '../checks/axe.js';
import type { CheckResult } from '../checks/check.js';
import { checkNoJavaScript } from '../checks/no-javascript.js';
import { installToolkit } from '../page/toolkit.js';
import type { CheckId, Pass } from '../passes/pass.js';
import type { CheckOutcome } from '../results/result.js';
import type { Story } from '../stories/discover.js';
import { type MarkupServer, serveMarkup } from '../stories/serve-markup.js';
import { outcomeFor, type RunContext, reasonOf } from './outcome.js';

async function withPage<TResult>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<TResult>,
): Promise<TResult> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * Opens a page that a server rendered, without JavaScript, and posts its forms. axe is a script itself:
 * it runs on the same page under a policy that keeps the page's own scripts from running.
 */
export async function runMarkup(
  browser: Browser,
  run: RunContext,
  story: Story,
  passes: readonly Pass[],
): Promise<CheckOutcome[]> {
  const { serverMarkup } = run.options.project;
  if (!serverMarkup) return [];
  const server = await serveMarkup(serverMarkup.folder);
  const outcomes: CheckOutcome[] = [];
  try {
    for (const pass of passes) {
      for (const check of pass.checks) {
        const { checks: only } = run.options;
        if (only.length > 0 && !only.includes(check)) continue;
        const start = performance.now();
        const result = await resultOf(browser, run, story, pass, check, server).catch(
          (error: unknown): CheckResult => ({
            findings: [],
            outcome: 'untested',
            reason: reasonOf(error),
          }),
        );
        outcomes.push(
          outcomeFor(run.options, story, pass, check, result, performance.now() - start),
        );
      }
    }
  } finally {
    await server.close();
  }
  return outcomes;
}

async function resultOf(
  browser: Browser,
  { options, reviews, evidence }: RunContext,
  story: Story,
  pass: Pass,
  check: CheckId,
  server: MarkupServer,
): Promise<CheckResult> {
  const file = story.auditUrl.replace(/^server-markup\//, '');
  const { viewport } = pass.context;
  if (check === 'no-javascript') {
    return withPage(browser, { viewport, javaScriptEnabled: false }, (page) =>
      checkNoJavaScript(page, new URL(file, server.url).href, server),
    );
  }
  return withPage(browser, { viewport }, async (page) => {
    const address = new URL(`no-scripts/${file}`, server.url).href;
    const reopen = async () => {
      await page.goto(address);
      await page.evaluate(installToolkit);
    };
    await reopen();
    const context = { page, story, pass, project: options.project, reviews, evidence, reopen };
    const { axe } = await axeCheck.run(context, ['axe']);
    return axe ?? { findings: [], outcome: 'untested', reason: 'axe said nothing.' };
  });
}
