import { type FacilitationEvent, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { whatHelpsQuestionnaire } from '@digital-facilitation/data-model/questionnaires';
import { askWhatHelpsFields, helpOfferFields } from '@digital-facilitation/react/forms';
import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { expectNothingFromAxe, hasFocus, type OpenHost, tabTo } from './browser.ts';

/** The records that left the widget: by its callback, or read by the server from the posted form. */
export type ReadRecords = () => Promise<readonly unknown[]>;

function button(open: OpenHost, name: string, value: string): Locator {
  return open.scope.locator(`#kit button[name="${name}"][value="${value}"]`);
}

function option(open: OpenHost, name: string, value: string): Locator {
  return open.scope.locator(`#kit input[name="${name}"][value="${value}"]`);
}

/** Where JavaScript runs, focus goes to what is new; without it the page begins anew. */
async function expectFocus(open: OpenHost, selector: string): Promise<void> {
  const target = open.scope.locator(`#kit ${selector}`);
  await target.waitFor();
  if (!open.javaScript) return;
  await expect.poll(() => hasFocus(target)).toBe(true);
}

async function expectRecord(read: ReadRecords, expected: object): Promise<void> {
  await expect.poll(async () => (await read()).at(-1)).toMatchObject(expected);
  const record = (await read()).at(-1) as FacilitationEvent;
  expect(parseFacilitationEvent(record)).toMatchObject({ ok: true });
}

async function beginBefore(open: OpenHost): Promise<void> {
  await open.scope.locator('#before').focus();
}

/** A person goes on without an answer, is told so, answers, and goes on. With real keys alone. */
export async function workHelpOffer(
  open: OpenHost,
  read: ReadRecords,
  axe: 'with-axe' | 'without-axe' = 'with-axe',
): Promise<void> {
  const { page } = open;
  const look = async () => {
    if (axe === 'with-axe') await expectNothingFromAxe(open);
  };
  const goOn = button(open, helpOfferFields.intent, 'answer');
  const first = option(open, helpOfferFields.way, 'in-person');
  await look();
  await beginBefore(open);
  await tabTo(open, goOn);
  await page.keyboard.press('Enter');
  await expectFocus(open, '[role="alert"]');
  await look();
  await tabTo(open, open.scope.locator('#kit [role="alert"] a'));
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(first)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await option(open, helpOfferFields.way, 'phone').isChecked()).toBe(true);
  await tabTo(open, goOn);
  await page.keyboard.press('Enter');
  await expectFocus(open, '[data-state="answered"] h2');
  await look();
  await expectRecord(read, { kind: 'help-offered', offer: { answer: { way: 'phone' } } });
}

/** A person answers or skips each question, looks at the answers and reads what could help. */
export async function workAskWhatHelps(open: OpenHost, read: ReadRecords): Promise<void> {
  const { page } = open;
  const press = async (intent: string) => {
    await tabTo(open, button(open, askWhatHelpsFields.intent, intent));
    await page.keyboard.press('Enter');
  };
  const [who, online, ...others] = whatHelpsQuestionnaire.questions;
  if (!who || !online) throw new Error('The questionnaire has fewer than two questions.');
  const question = (id: string) => `fieldset:has(input[name="${askWhatHelpsFields.answer(id)}"])`;

  await beginBefore(open);
  await tabTo(open, option(open, askWhatHelpsFields.answer(who.id), 'self'));
  await page.keyboard.press('Space');
  await press('continue');

  await expectFocus(open, question(online.id));
  await expectNothingFromAxe(open);
  const barrier = online.options[1] as string;
  await tabTo(open, option(open, askWhatHelpsFields.answer(online.id), barrier));
  await page.keyboard.press('Space');
  await press('continue');

  for (const { id } of others) {
    await expectFocus(open, question(id));
    await press('skip');
  }
  await expectFocus(open, '[data-state="check"] h2');
  await expectNothingFromAxe(open);
  await press('submit');
  await expectFocus(open, '[data-state="done"] h2');
  await expectNothingFromAxe(open);
  await expectRecord(read, {
    kind: 'needs-recorded',
    answeredBy: 'self',
    barriers: [{ barrier, source: 'self-reported' }],
    skipped: others.map(({ id }) => id),
  });
}
