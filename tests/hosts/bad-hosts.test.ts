import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';
import type { Host } from './hosts.ts';
import { serve } from './serve.ts';

/** What a host does wrong, and what a developer is told: what happened, why it matters, what to do. */
const faults = [
  {
    fault: 'no-styles',
    warnings: [
      /style sheet is not on the page.+ so nothing has its form.+Import "@digital-facilitation\/react\/styles\.css"/,
    ],
  },
  {
    fault: 'small-rem',
    warnings: [/root's font size small.+too small to read.+--df-rem: 1\.6rem/],
  },
  {
    fault: 'messages-that-are-none',
    warnings: [/messages given to FacilitationProvider cannot be used.+English.+Import one/],
  },
  {
    fault: 'locale-that-is-none',
    warnings: [/cannot be used.+English.+not a BCP 47 tag.+hyphen/],
  },
  {
    fault: 'word-that-is-none',
    warnings: [/"heding" is not among the words of helpOffer.+never shown/],
  },
  {
    fault: 'id-twice',
    warnings: [/id "phone" stands more than once.+wrong element.+id of its own/],
  },
  {
    fault: 'button-without-value',
    warnings: [
      /Button given through components loses name: .+cannot tell which button.+Pass every prop/,
      /Button given through components loses value: .+cannot tell which button.+Pass every prop/,
    ],
  },
  {
    fault: 'link-without-address',
    warnings: [/Link given through components loses href: it leads nowhere.+Pass every prop/],
  },
  {
    fault: 'input-without-description',
    warnings: [/TextInput given through components loses aria-describedby: .+hint and its error/],
  },
  {
    fault: 'input-without-name',
    warnings: [
      /TextInput given through components loses name: .+leaves the answer out/,
      /TextInput given through components loses id: .+error summary cannot lead to it/,
      /TextInput given through components loses aria-describedby/,
    ],
  },
  {
    fault: 'input-without-label',
    warnings: [
      /TextInput given through components loses its label: .+does not say what to write/,
      /TextInput given through components loses aria-describedby/,
    ],
  },
  { fault: 'no-provider', warnings: [] },
  { fault: 'none', warnings: [] },
] as const;

const host = (script: 'bad-hosts' | 'bad-hosts-production'): Host => ({
  id: script,
  title: 'A page with a fault',
  proves: '',
  limits: [],
  page: { script },
  checks: [],
});

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { path } = await ensureChromium();
  server = await serve(inject('hostFiles'), [host('bad-hosts'), host('bad-hosts-production')]);
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function showing(script: string, fault: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  // The moment that the kit gives a page to settle, without the wait.
  await page.clock.install();
  await page.goto(`${server.origin}/${script}`);
  await page.evaluate((name) => globalThis.showFault(name), fault);
  await page.clock.runFor(5000);
  return { page, said };
}

/** The widget that is shown still does what it is for. */
async function expectItWorks(page: Page): Promise<void> {
  const campaign = page.getByRole('heading', { name: 'message or display' });
  if (await campaign.isVisible()) {
    await page.locator('input[inputmode], label input:not([type])').first().fill('12');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    return;
  }
  await page.getByRole('radio', { name: 'By phone' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Thank you for your answer' }).waitFor();
  const record = await page.evaluate(() => globalThis.kitPage.records.at(-1));
  expect(record).toMatchObject({ offer: { answer: { way: 'phone' } } });
}

test('the words of the warnings are in no production bundle', () => {
  const words = 'Digital Facilitation Kit:';
  const bundle = (name: string) => readFileSync(`${inject('hostFiles')}/${name}.js`, 'utf8');
  expect(bundle('bad-hosts')).toContain(words);
  expect(bundle('bad-hosts-production')).not.toContain(words);
});

describe.each(faults)('a page with the fault "$fault"', ({ fault, warnings }) => {
  test('is told so once in development, and the widget goes on working', async () => {
    const { page, said } = await showing('bad-hosts', fault);
    expect(said, said.join('\n')).toHaveLength(warnings.length);
    for (const [index, words] of warnings.entries()) {
      expect(said[index]).toMatch(/^Digital Facilitation Kit: /);
      expect(said[index]).toMatch(words);
    }
    await expectItWorks(page);
    await page.clock.runFor(5000);
    expect(said).toHaveLength(warnings.length);
    await page.context().close();
  });

  test('hears nothing in production, and the widget goes on working', async () => {
    const { page, said } = await showing('bad-hosts-production', fault);
    await expectItWorks(page);
    expect(said).toEqual([]);
    await page.context().close();
  });
});
