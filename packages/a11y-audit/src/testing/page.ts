import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Check, CheckContext, CheckResult } from '../checks/check.js';
import type { ProjectConfig } from '../config/project.js';
import { installToolkit } from '../page/toolkit.js';
import type { CheckId, Pass } from '../passes/pass.js';
import { passes } from '../passes/passes.js';
import { launch } from '../run/launch.js';
import type { Reviews } from '../run/reviews.js';
import type { Story } from '../stories/discover.js';

const story: Story = {
  id: 'a-group--a-story',
  title: 'A group',
  name: 'A story',
  url: '',
  auditUrl: '',
  played: false,
  source: 'pages',
};

const nothingRecorded: Reviews = { verdictOn: () => undefined, difference: () => undefined };

function passOf(id: string): Pass {
  const pass = passes.find((one) => one.id === id);
  if (!pass) throw new Error(`There is no pass ${id}.`);
  return pass;
}

/** A whole page around the content of a test. */
function whole(content: string): string {
  return `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${content}</main></body></html>`;
}

interface Given {
  pass?: string;
  project?: ProjectConfig;
  reviews?: Partial<Reviews>;
  accept?: CheckContext['accept'];
  /** A whole document instead of the content of one. */
  document?: string;
}

/** A browser for the tests of one file, and a way to run checks on small pages in it. */
export function testBrowser() {
  let browser: Browser;
  let page: Page;
  const written = new Map<string, string>();
  beforeAll(async () => {
    browser = await launch({});
    page = await browser.newPage({ locale: 'en-GB' });
  });
  afterAll(() => browser.close());

  async function show(content: string, given: Given = {}): Promise<CheckContext> {
    const pass = passOf(given.pass ?? 'base');
    const { viewport, colorScheme, forcedColors, reducedMotion, media } = pass.context;
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion, media });
    await page.setViewportSize(viewport);
    const reopen = async () => {
      await page.goto('about:blank');
      await page.setContent(given.document ?? whole(content));
      if (pass.css) await page.addStyleTag({ content: pass.css });
      await page.evaluate(installToolkit);
    };
    await reopen();
    written.clear();
    return {
      page,
      story,
      pass,
      project: given.project ?? {},
      reviews: { ...nothingRecorded, ...given.reviews },
      evidence: {
        write: async (path, text) => {
          written.set(path, String(text));
          return path;
        },
      },
      accept: given.accept,
      reopen,
    };
  }

  return {
    page: () => page,
    written,
    /** Runs one check on a page and gives what it found. */
    run: async (
      check: Check,
      id: CheckId,
      content: string,
      given: Given = {},
    ): Promise<CheckResult> => {
      const results = await check.run(await show(content, given), [id]);
      const result = results[id];
      if (!result) throw new Error(`The check said nothing of ${id}.`);
      return result;
    },
  };
}

/** The rules of what was found, with how each counts. */
export function said({ findings }: CheckResult): string[] {
  return findings.map(({ kind, rule }) => `${kind} ${rule}`);
}
