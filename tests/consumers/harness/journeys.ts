import type { Page } from 'playwright';

/** What a person does with HelpOffer: asks for help by phone. */
export async function takeUpHelpOffer(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'By phone' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Thank you for your answer' }).waitFor();
}

/** What a person does with AskWhatHelps: says that data costs too much, and skips the rest. */
export async function answerQuestions(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const progress = (number: number) => page.getByText(`Question ${number} of 5`).waitFor();
  await progress(1);
  await page.getByRole('radio', { name: 'I am answering for myself' }).check();
  await button('Continue').click();
  await progress(2);
  await page.getByRole('checkbox', { name: dataCost }).check();
  await button('Continue').click();
  for (const number of [3, 4, 5]) {
    await progress(number);
    await button('Skip this question').click();
  }
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await button('See what could help').click();
  await page.getByRole('heading', { name: 'What could help' }).waitFor();
}

/** The catalogue's public label of the barrier that the person chooses. */
const dataCost = 'I cannot afford enough internet or mobile data';

/** What the record of `takeUpHelpOffer` must say. */
export const helpOffered = {
  kind: 'help-offered',
  subject: { type: 'none' },
  offer: { answer: { way: 'phone', accepted: 'yes' } },
};

/** What the record of `answerQuestions` must say. */
export const needsRecorded = {
  kind: 'needs-recorded',
  answeredBy: 'self',
  barriers: [{ barrier: 'data-cost', source: 'self-reported' }],
  skipped: ['using-services', 'reading-and-talking', 'feelings'],
  nonDigitalOffered: 'yes',
};
