import { describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { chromiumPages } from './browser.ts';
import { answerQuestions, helpOffered, needsRecorded, takeUpHelpOffer } from './journeys.ts';
import { checked } from './records.ts';
import { servedApp } from './served-app.ts';

const served = [
  {
    as: 'built, under the strictest Content-Security-Policy',
    build: ['vite', 'build'],
    serve: ['vite', 'preview', '--port', 'PORT', '--host', '127.0.0.1'],
  },
  {
    as: 'in development, where React says what is wrong',
    serve: ['vite', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
  },
];

/** What an app without a server of its own does with the widgets, as a person would see it. */
export function describeClientApp(app: () => App): void {
  const open = chromiumPages();

  test('a client-only app has no error of types, in the kit’s declarations neither', async () => {
    expect(await app().run('tsc', ['--noEmit'])).toBe('');
  });

  describe.each(served)('a client-only app, $as', ({ build, serve }) => {
    const origin = servedApp(app, { build, serve });

    test('offers help, and hands over the offer and its answer', async () => {
      const { page, problems, posted, close } = await open(origin(), { takeEvents: true });
      await takeUpHelpOffer(page);
      await expect.poll(() => posted.length).toBe(2);
      const [offer, answer] = await checked(app(), posted);
      expect(offer).toMatchObject({ kind: 'help-offered', subject: { type: 'none' } });
      expect(offer?.offer).not.toHaveProperty('answer');
      expect(answer).toMatchObject(helpOffered);
      expect(problems).toEqual([]);
      await close();
    });

    test('shows what the README shows', async () => {
      const { page, problems, close } = await open(`${origin()}/readme`);
      await takeUpHelpOffer(page);
      expect(problems).toEqual([]);
      await close();
    });

    test('asks what helps, and hands over what was said', async () => {
      const address = `${origin()}/what-would-help`;
      const { page, problems, posted, close } = await open(address, { takeEvents: true });
      await answerQuestions(page);
      await expect.poll(() => posted.length).toBe(1);
      expect(await checked(app(), posted)).toMatchObject([needsRecorded]);
      expect(problems).toEqual([]);
      await close();
    });

    test('records help at the front desk', async () => {
      const address = `${origin()}/front-desk`;
      const { page, problems, posted, close } = await open(address, { takeEvents: true });
      for (const name of ['NHS App', 'Help to sign up', 'Done online']) {
        await page.getByRole('radio', { name }).check();
      }
      await page.getByRole('button', { name: 'Save' }).click();
      await expect.poll(() => posted.length).toBe(1);
      const [record] = await checked(app(), posted);
      expect(record).toMatchObject({ kind: 'help-given', services: ['nhs-app'] });
      expect(problems).toEqual([]);
      await close();
    });

    test('takes styles, the host’s colours and the dark theme', async () => {
      const { page, problems, close } = await open(origin(), { takeEvents: true });
      const button = page.getByRole('button', { name: 'Continue' });
      const look = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(look).toBe('rgb(91, 42, 134)');
      await page.goto(`${origin()}/in-the-dark`);
      const section = page.locator('section');
      await section.waitFor();
      const dark = await section.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(dark).toBe('rgb(26, 35, 41)');
      expect(problems).toEqual([]);
      await close();
    });

    test('speaks other languages and the host’s words', async () => {
      const { page, problems, close } = await open(`${origin()}/welsh`);
      const welsh = 'Hoffech chi gael help i ddefnyddio ein gwasanaethau ar-lein?';
      await page.getByRole('heading', { name: welsh }).waitFor();
      expect(await page.locator('section[lang="cy"]').count()).toBe(1);
      await page.goto(`${origin()}/your-language`);
      await page.getByRole('radio', { name: 'Przez telefon' }).waitFor();
      expect(await page.locator('section[lang="pl"] span[lang="en"]').count()).toBeGreaterThan(0);
      await page.goto(`${origin()}/your-words-everywhere`);
      await page.getByText('Not online?').waitFor();
      await page.goto(`${origin()}/own-words`);
      await page.getByRole('heading', { name: 'Can we help you with the NHS App?' }).waitFor();
      expect(problems).toEqual([]);
      await close();
    });

    test('works with the host’s own button and link', async () => {
      const address = `${origin()}/your-controls`;
      const { page, problems, posted, close } = await open(address, { takeEvents: true });
      expect(await page.locator('.your-button--primary').count()).toBe(1);
      expect(await page.locator('.your-link').getAttribute('href')).toBe('tel:01632960100');
      await takeUpHelpOffer(page);
      await expect.poll(() => posted.length).toBe(1);
      expect(await checked(app(), posted)).toMatchObject([helpOffered]);
      expect(problems).toEqual([]);
      await close();
    });
  });
}
