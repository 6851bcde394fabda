import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';
import { checks, hosts } from './hosts.ts';
import { runCheck } from './run-checks.ts';
import { serve } from './serve.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { path } = await ensureChromium();
  server = await serve(inject('hostFiles'), hosts);
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each(hosts)('$title', (host) => {
  test.each(host.checks.map((check) => ({ check, title: checks[check].title })))(
    '$title',
    ({ check }) => runCheck[check]({ host, browser, server }),
  );
});
