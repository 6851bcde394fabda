import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { chromiumPages } from './browser.ts';
import { answerQuestions, helpOffered, needsRecorded, takeUpHelpOffer } from './journeys.ts';
import { checked, sameWithoutMoments } from './records.ts';
import { type ServerOptions, servedApp } from './served-app.ts';

const eventsFile = 'kept-events.ndjson';

/** Name of the file, in the app's folder, that its server keeps events in. */
export const keepIn = { EVENTS_FILE: eventsFile };

/** Events that an app's server has kept since the test began. */
export async function keptEvents(app: App, file = eventsFile): Promise<unknown[]> {
  const text = await readFile(join(app.folder, file), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export interface ServerMode extends ServerOptions {
  as: string;
  /** Address of a form of the host's own, made of the kit's controls. */
  ownForm?: string | undefined;
}

/**
 * What an app that renders on a server does with the widgets: its pages hydrate without a word on the
 * console, and its server reads the same record from a form posted with and without JavaScript.
 */
export function describeServerApp(app: () => App, modes: readonly ServerMode[]): void {
  const open = chromiumPages();

  describe.each(modes)('pages rendered on a server, $as', (mode) => {
    const origin = servedApp(app, mode);
    const hydrated = { waitUntil: 'networkidle' } as const;
    const kept = (count: number) =>
      expect.poll(async () => (await keptEvents(app())).length).toBe(count);
    beforeEach(() => rm(join(app().folder, eventsFile), { force: true }));

    test('hydrate without a warning, and say at once what is missing', async () => {
      const { page, problems, close } = await open(origin(), hydrated);
      await page.getByRole('button', { name: 'Continue' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await alert.waitFor();
      // Focus moves to it in the page; a page that a server sent anew would begin at its top.
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await keptEvents(app())).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    });

    test.each([
      { journey: takeUpHelpOffer, path: '/', expected: helpOffered },
      { journey: answerQuestions, path: '/what-would-help', expected: needsRecorded },
    ])('give the same record with and without JavaScript at $path', async (one) => {
      for (const [index, javaScript] of [true, false].entries()) {
        const address = origin() + one.path;
        const opened = await open(address, { ...hydrated, javaScript });
        await one.journey(opened.page);
        await kept(index + 1);
        expect(opened.problems).toEqual([]);
        await opened.close();
      }
      const [withScript, without] = await checked(app(), await keptEvents(app()));
      expect(withScript).toMatchObject({ ...one.expected, organisation: 'EXAMPLE1' });
      expect(sameWithoutMoments(without)).toEqual(sameWithoutMoments(withScript));
    });

    if (mode.ownForm) {
      test('take a form of the host’s own, made of controls', async () => {
        const address = `${origin()}${mode.ownForm}`;
        for (const [index, javaScript] of [true, false].entries()) {
          const { page, problems, close } = await open(address, { ...hydrated, javaScript });
          await takeUpHelpOffer(page);
          await kept(index + 1);
          expect(problems).toEqual([]);
          await close();
        }
        const records = await checked(app(), await keptEvents(app()));
        expect(records).toMatchObject([helpOffered, helpOffered]);
      });
    }

    test('ask again, without JavaScript too, where nothing was chosen', async () => {
      const { page, problems, close } = await open(origin(), { javaScript: false });
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
      await takeUpHelpOffer(page);
      await kept(1);
      expect(await checked(app(), await keptEvents(app()))).toMatchObject([helpOffered]);
      expect(problems).toEqual([]);
      await close();
    });
  });
}
