import { afterAll, expect, test } from 'vitest';
import { keepBrowser, openWorkPage } from './browser-keeper.js';

const keeper = keepBrowser({});
afterAll(() => keeper.close());

test('the same browser serves all who ask', async () => {
  expect(await keeper.browser()).toBe(await keeper.browser());
});

test('a browser that has died is started again, once for all', async () => {
  const first = await keeper.browser();
  await first.close();
  const [one, other] = await Promise.all([keeper.browser(), keeper.browser()]);
  expect(one).toBe(other);
  expect(one).not.toBe(first);
  expect(one.isConnected()).toBe(true);
});

test('a page whose process has crashed is no longer alive', async () => {
  const { page, isAlive, close } = await openWorkPage(await keeper.browser());
  expect(isAlive()).toBe(true);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await crashed;
  expect(isAlive()).toBe(false);
  await close();
});
