import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';
import { serve } from './serve.ts';

/** Acknowledgements in one life of the browser before it is killed. */
const ENOUGH = 150;

let onPost: (path: string, body: string) => void = () => {};
let server: Awaited<ReturnType<typeof serve>>;
let executable: string;
const userDataDir = mkdtempSync(join(tmpdir(), 'kit-store-'));
const alive = new Set<ChildProcess>();

beforeAll(async () => {
  executable = (await ensureChromium()).path;
  server = await serve((path, body) => onPost(path, body));
});

/** Kills a browser that this test started, and its children, as a power cut would: without a word. */
async function kill(browser: ChildProcess): Promise<void> {
  alive.delete(browser);
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode) return;
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  process.kill(-browser.pid, 'SIGKILL');
  await ended;
}

/** Closes a browser as a person does, so that it writes down what it keeps for itself. */
async function close(browser: ChildProcess, page: Page): Promise<void> {
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const driver = page.context().browser();
  const session = await driver?.newBrowserCDPSession();
  await session?.send('Browser.close');
  await ended;
  alive.delete(browser);
}

afterAll(async () => {
  for (const browser of alive) await kill(browser);
  server?.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** A browser in a process group of its own, so that it can be killed whole. */
async function start(): Promise<{ browser: ChildProcess; page: Page }> {
  const browser = spawn(
    executable,
    [
      ...chromiumArgs,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${userDataDir}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  alive.add(browser);
  const address = await new Promise<string>((resolve, reject) => {
    browser.once('exit', () => reject(new Error('Chromium ended before it could be driven.')));
    createInterface({ input: browser.stderr }).on('line', (line) => {
      const [, found] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  const driver = await chromium.connectOverCDP(address);
  const page = await (driver.contexts()[0] ?? (await driver.newContext())).newPage();
  await page.goto(server.origin);
  return { browser, page };
}

test('every event that was acknowledged is there, and whole, after Chromium was killed while writing', async () => {
  // A profile that is seconds old can be lost whole where Chromium is killed: it has not written down yet what
  // it keeps there. People's profiles are older, so this one is opened and closed once.
  const profile = await start();
  await profile.page.evaluate(() => globalThis.storePage.readAll());
  await close(profile.browser, profile.page);

  const acknowledged = new Set<number>();
  for (const first of [1, 1_000_000]) {
    const { browser, page } = await start();
    const before = acknowledged.size;
    const enough = new Promise<void>((resolve) => {
      onPost = (path, body) => {
        if (path === '/acknowledged') acknowledged.add(Number(body));
        if (acknowledged.size - before >= ENOUGH) resolve();
      };
    });
    await page.evaluate((number) => globalThis.storePage.writeWithoutEnd(number), first);
    await enough;
    await kill(browser);
  }

  const { browser, page } = await start();
  const { durable, whole, broken, counts } = await page.evaluate(() =>
    globalThis.storePage.readAll(),
  );
  await kill(browser);

  expect(durable).toBe(true);
  expect(broken).toBe(0);
  const kept = new Set(whole);
  expect(kept.size).toBe(whole.length);
  expect([...acknowledged].filter((number) => !kept.has(number))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(2 * ENOUGH);
  // An event and its row in the outbox came together, or not at all.
  expect(counts).toMatchObject({ stored: whole.length, waiting: whole.length });
});
