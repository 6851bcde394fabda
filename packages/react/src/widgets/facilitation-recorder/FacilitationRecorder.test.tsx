import '../../styles/index.css';
import { type HelpGiven, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacilitationProvider } from '../../provider/FacilitationProvider.js';
import { FacilitationRecorder, type FacilitationRecorderProps } from './FacilitationRecorder.js';
import { facilitationRecorderMessages as words } from './facilitation-recorder.messages.js';

const onEventRecorded = vi.fn();
beforeEach(() => onEventRecorded.mockClear());

function show(props: FacilitationRecorderProps = {}) {
  return render(
    <FacilitationProvider now={() => new Date('2026-11-20T09:30:00.000Z')}>
      <FacilitationRecorder
        providerRole="receptionist"
        onEventRecorded={onEventRecorded}
        {...props}
      />
    </FacilitationProvider>,
  );
}
const radio = (name: string) => page.getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name });
const firstRadio = () => page.getByRole('radio').first();
const checked = () => document.querySelectorAll('input:checked');

/** Fills in the three choices that are needed, and saves. */
async function save() {
  for (const name of ['NHS App', 'Help to sign up', 'Done online']) await radio(name).click();
  await button(words.save).click();
}

describe('FacilitationRecorder, help for one person', () => {
  test('chooses nothing for the member of staff', async () => {
    await show();
    expect(checked()).toHaveLength(0);
    expect(document.activeElement).toBe(document.body);
  });

  test('records help with six key presses from its first choice', async () => {
    const { container } = await show();
    let presses = 0;
    container.addEventListener('keydown', () => {
      presses += 1;
    });
    firstRadio().element().focus();
    await userEvent.keyboard(' {Tab} {Tab} {Enter}');
    expect(presses).toBe(6);
    expect(onEventRecorded).toHaveBeenCalledOnce();
    const [record] = onEventRecorded.mock.lastCall ?? [];
    expect(parseFacilitationEvent(record)).toEqual({ ok: true, record });
    expect(record).toMatchObject({
      kind: 'help-given',
      occurredAt: '2026-11-20T09:30:00.000Z',
      recordedByRole: 'receptionist',
      providerRole: 'receptionist',
      subject: { type: 'none' },
      setting: 'reception-desk',
      services: ['nhs-app'],
      approach: 'ad-hoc-help',
      mode: 'ad-hoc',
      barriers: [],
      outcome: 'done-online',
      duration: 'not-recorded',
      nonDigitalOffered: 'not-recorded',
    });
    expect(record).not.toHaveProperty('initiatedBy');
  });

  test('records what was added besides', async () => {
    await show();
    await radio('5 to 15 minutes').click();
    await page.getByRole('group', { name: words.nonDigitalOffered }).getByText('Yes').click();
    await page.getByText(words.more).click();
    await radio('Carer').click();
    await radio('Waiting room').click();
    await page.getByRole('checkbox', { name: 'Locked out of an account' }).click();
    await radio('Their carer said so').click();
    await save();
    expect(onEventRecorded.mock.lastCall?.[0]).toMatchObject({
      duration: '5-to-15-minutes',
      nonDigitalOffered: 'yes',
      initiatedBy: 'carer',
      setting: 'waiting-room',
      barriers: [{ barrier: 'locked-out', source: 'carer-reported' }],
    });
  });

  test('has no field to type in', async () => {
    const { container } = await show({ providerRole: undefined });
    await page.getByText(words.more).click();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    const types = [...container.querySelectorAll('input')].map(({ type }) => type);
    expect([...new Set(types)].toSorted()).toEqual(['checkbox', 'hidden', 'radio']);
  });

  test('moves focus to the first choice after saving', async () => {
    await show();
    await save();
    await expect.element(firstRadio()).toHaveFocus();
  });

  test('starts the next entry empty, but for the role and the place', async () => {
    await show({ providerRole: undefined });
    await page.getByText(words.more).click();
    await radio('Care navigator').click();
    await radio('Library').click();
    await page.getByRole('checkbox', { name: 'Locked out of an account' }).click();
    await radio('The person said so').click();
    await save();
    await expect.element(button(words.undo)).toBeVisible();
    const left = [...checked()].map((input) => (input as HTMLInputElement).value);
    expect(left).toEqual(['care-navigator', 'library']);
  });

  test('asks for the role where the host does not give it, and records it', async () => {
    await show({ providerRole: undefined });
    await radio('Care navigator').click();
    await save();
    const record: HelpGiven = onEventRecorded.mock.lastCall?.[0];
    expect(record.providerRole).toBe('care-navigator');
    expect(record.recordedByRole).toBe('care-navigator');
  });

  test('asks for no role that the host gives', async () => {
    await show();
    expect(page.getByRole('group', { name: words.role }).elements()).toEqual([]);
  });

  test('lists what is missing in order, moves focus there, and hands over nothing', async () => {
    await show({ providerRole: undefined });
    await button(words.save).click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    const missing = ['role', 'service', 'approach', 'outcome'] as const;
    const links = page.getByRole('alert').getByRole('link').elements();
    expect(links.map(({ textContent }) => textContent)).toEqual(
      missing.map((field) => words[`missing-${field}`]),
    );
    expect(onEventRecorded).not.toHaveBeenCalled();
  });

  test('leads from what is missing to the first choice of its group', async () => {
    await show();
    await button(words.save).click();
    await page.getByRole('link', { name: words['missing-outcome'] }).click();
    await expect.element(radio('Done online')).toHaveFocus();
    const group = page.getByRole('group', { name: words.outcome });
    await expect
      .element(group)
      .toHaveAccessibleDescription(expect.stringContaining(words['missing-outcome']));
    expect(window.location.hash).toBe('');
  });

  test('asks how a barrier is known before it is recorded', async () => {
    await show();
    await page.getByText(words.more).click();
    await page.getByRole('checkbox', { name: 'Locked out of an account' }).click();
    await save();
    expect(onEventRecorded).not.toHaveBeenCalled();
    await page.getByRole('link', { name: words['missing-barrierSource'] }).click();
    await expect.element(radio('The person said so')).toHaveFocus();
    await userEvent.keyboard(' {Enter}');
    expect(onEventRecorded.mock.lastCall?.[0].barriers).toEqual([
      { barrier: 'locked-out', source: 'self-reported' },
    ]);
  });
});
