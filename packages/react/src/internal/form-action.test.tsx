import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { HelpOffer } from '../widgets/help-offer/HelpOffer.js';
import { readHelpOfferForm } from '../widgets/help-offer/help-offer.form.js';

/** What React says on the console, such as that it sets the method of a form itself. */
let said: unknown[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => said.push(words));
});
afterEach(() => vi.restoreAllMocks());

test('a widget posts to a server action what an address would get, and moves on', async () => {
  const action = vi.fn<(form: FormData) => void>();
  await render(<HelpOffer action={action} />);
  await page.getByRole('radio', { name: 'By phone' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'Thank you for your answer' }))
    .toBeVisible();
  expect(action).toHaveBeenCalledOnce();
  const [form = new FormData()] = action.mock.lastCall ?? [];
  expect(readHelpOfferForm(form).record?.offer.answer?.way).toBe('phone');
  expect(said).toEqual([]);
});

test('a widget calls no server action where nothing was chosen', async () => {
  const action = vi.fn<(form: FormData) => void>();
  await render(<HelpOffer action={action} />);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(action).not.toHaveBeenCalled();
});
