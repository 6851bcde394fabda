import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';
import { serve } from './serve.ts';

let server: Awaited<ReturnType<typeof serve>>;
let executablePath: string;
let context: BrowserContext | undefined;
const profile = mkdtempSync(join(tmpdir(), 'kit-store-'));

beforeAll(async () => {
  executablePath = (await ensureChromium()).path;
  server = await serve(() => {});
});
afterEach(() => context?.close());
afterAll(() => {
  server?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** A page in a profile of its own, with these settings of a person. */
async function pageWith(name: string, settings: object): Promise<Page> {
  const folder = join(profile, name);
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile: settings }));
  context = await chromium.launchPersistentContext(folder, { executablePath, args: chromiumArgs });
  const page = await context.newPage();
  await page.goto(server.origin);
  return page;
}

test('where a person has blocked cookies, the store says that storage is blocked, and events can be sent', async () => {
  const page = await pageWith('blocked', { default_content_setting_values: { cookies: 2 } });
  expect(await page.evaluate(() => globalThis.storePage.tryBlocked())).toMatchObject({
    durable: false,
    code: 'storage-blocked',
    appended: { ok: true, acknowledged: 'memory' },
    report: { ended: 'done', accepted: 1 },
  });
});

test('on a full disk a refusal does not keep the others from being sent, those in memory neither', async () => {
  const page = await pageWith('full', {});
  const session = await context?.newCDPSession(page);
  const { origin } = server;
  await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  const { code, counts, report, after } = await page.evaluate(() => globalThis.storePage.fill(10));
  expect(code).toBe('quota-exceeded');
  expect(counts).toMatchObject({ memoryOnly: 10, waiting: counts.stored });
  expect(counts.stored).toBeGreaterThan(10);
  expect(report.accepted).toBe(counts.stored - 1);
  expect(after.waiting + after.rejected).toBe(1);
});
