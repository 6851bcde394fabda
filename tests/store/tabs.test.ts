import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';
import { serve } from './serve.ts';

const EVENTS = 12;
const inOrder = Array.from({ length: EVENTS }, (_none, index) => index + 1);

let onPost: (path: string, body: string) => unknown = () => {};
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const { path } = await ensureChromium();
  server = await serve((url, body) => onPost(url, body));
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.origin);
  return page;
}

/** A promise that somebody else resolves. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('two tabs that flush at once', () => {
  test('send nothing twice, and never both at a time', async () => {
    const received: number[] = [];
    const both = gate();
    let flushing = 0;
    let sending = 0;
    let mostSending = 0;
    onPost = async (path, body) => {
      if (path === '/flushing' && ++flushing === 2) both.open();
      if (path !== '/receive') return;
      mostSending = Math.max(mostSending, ++sending);
      received.push(...body.split(',').map(Number));
      // The first event is answered only when the other tab flushes too.
      await both.opened;
      await new Promise((resolve) => setTimeout(resolve, 20));
      sending -= 1;
    };
    const [one, other] = [await tab(), await tab()];
    await one.evaluate((count) => globalThis.storePage.write(count), EVENTS);
    const results = await Promise.all(
      [one, other].map((page) => page.evaluate(() => globalThis.storePage.flush())),
    );
    expect(received).toEqual(inOrder);
    expect(mostSending).toBe(1);
    expect(results.map(({ report }) => report.ended)).toEqual(['done', 'done']);
    expect(results[0]?.report.accepted ?? 0).toBe(EVENTS - (results[1]?.report.accepted ?? 0));
  });

  test('lose nothing where the one that sends is closed: the other takes over', async () => {
    const received: number[] = [];
    const firstSends = gate();
    const otherFlushes = gate();
    let flushing = 0;
    onPost = async (path, body) => {
      if (path === '/flushing' && ++flushing === 2) otherFlushes.open();
      if (path !== '/receive') return;
      received.push(Number(body));
      if (received.length > 1) return;
      firstSends.open();
      // The first post is never answered: its tab is closed.
      await new Promise(() => {});
    };
    const [one, other] = [await tab(), await tab()];
    await one.evaluate((count) => globalThis.storePage.write(count), EVENTS);
    const lost = one.evaluate(() => globalThis.storePage.flush()).catch(() => 'closed');
    await firstSends.opened;
    const taken = other.evaluate(() => globalThis.storePage.flush());
    await otherFlushes.opened;
    await one.close();
    expect(await lost).toBe('closed');
    expect(await taken).toMatchObject({
      report: { ended: 'done', accepted: EVENTS },
      counts: { waiting: 0 },
    });
    expect(received).toEqual([1, ...inOrder]);
  });
});

test('a store in a sandboxed frame keeps events in memory, says why, and can send them', async () => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/framed`);
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  await frame?.waitForFunction(() => 'storePage' in globalThis);
  expect(await frame?.evaluate(() => globalThis.storePage.tryBlocked())).toMatchObject({
    durable: false,
    code: 'storage-blocked',
    appended: { ok: true, acknowledged: 'memory', stored: 'now' },
    report: { ended: 'done', accepted: 1 },
  });
});
