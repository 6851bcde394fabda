import {
  askWhatHelpsFields,
  facilitationRecorderFields,
  helpOfferFields,
} from '@digital-facilitation/react/forms';
import { expect } from 'vitest';
import type { OpenHost } from './browser.ts';
import type { HostCheck } from './hosts.ts';
import { type Trial, tried } from './trial.ts';

/** A page whose script is held back until the person has answered. */
async function late(
  trial: Trial,
  widget: string,
  work: (open: OpenHost, arrive: () => Promise<void>) => Promise<void>,
): Promise<void> {
  trial.server.holdScript();
  await tried(trial, { search: `?widget=${widget}` }, (open) =>
    work(open, async () => {
      expect(await open.scope.locator('[data-hydrated]').count()).toBe(0);
      trial.server.letScriptThrough();
      await open.scope.locator('[data-hydrated]').waitFor();
    }),
  );
}

/** What a person did before the script arrived. */
export const lateChecks = {
  'late-radio': (trial) =>
    late(trial, 'HelpOffer', async (open, arrive) => {
      const way = open.scope.locator(`input[name="${helpOfferFields.way}"][value="phone"]`);
      await way.check();
      await arrive();
      expect(await way.isChecked()).toBe(true);
      await open.scope.getByRole('button', { name: 'Continue' }).press('Enter');
      await open.scope.getByRole('heading', { name: 'Thank you' }).waitFor();
      expect(trial.server.records.at(-1)).toMatchObject({ offer: { answer: { way: 'phone' } } });
    }),

  'late-checkboxes': (trial) =>
    late(trial, 'AskWhatHelps', async (open, arrive) => {
      const { scope, page } = open;
      await scope.getByRole('radio', { name: 'for myself' }).check();
      await scope.getByRole('button', { name: 'Continue' }).press('Enter');
      const boxes = scope.locator(`input[name="${askWhatHelpsFields.answer('getting-online')}"]`);
      await boxes.first().waitFor();
      await boxes.nth(0).check();
      await boxes.nth(2).check();
      await arrive();
      // A change after the script has come, which makes React write the page anew.
      await boxes.nth(1).check();
      await scope.getByRole('button', { name: 'Continue' }).press('Enter');
      await scope.getByText('Question 3 of 5').waitFor();
      await scope.getByRole('button', { name: 'Back' }).press('Enter');
      await scope.getByText('Question 2 of 5').waitFor();
      const chosen = await boxes.evaluateAll((all) =>
        all.map((box) => (box as HTMLInputElement).checked),
      );
      expect(chosen.slice(0, 4)).toEqual([true, true, true, false]);
      expect(page.url()).toContain('AskWhatHelps');
    }),

  'late-text': (trial) =>
    late(trial, 'FacilitationRecorder', async (open, arrive) => {
      const { scope } = open;
      await scope.getByRole('button', { name: 'message or display' }).press('Enter');
      const reach = scope.getByRole('textbox', { name: 'How many' });
      await reach.fill('120');
      for (const field of ['approach', 'service'] as const) {
        const name = facilitationRecorderFields.draft(field);
        await scope.locator(`input[name="${name}"]`).first().check();
      }
      await scope.getByRole('checkbox', { name: 'Welsh' }).check();
      await arrive();
      await scope.getByRole('checkbox', { name: 'English' }).check();
      await scope.getByRole('button', { name: 'Save' }).press('Enter');
      await expect
        .poll(() => trial.server.records.at(-1))
        .toMatchObject({
          kind: 'campaign-sent',
        });
      expect(trial.server.records.at(-1)).toMatchObject({ reach: 120, languages: ['en', 'cy'] });
    }),
} satisfies Partial<Record<HostCheck, (trial: Trial) => Promise<void>>>;
