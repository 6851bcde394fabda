import { parseFacilitationEvent, type Subject } from '@digital-facilitation/data-model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacilitationRecorder, type FacilitationRecorderProps } from './FacilitationRecorder.js';
import { facilitationRecorderMessages as words } from './facilitation-recorder.messages.js';

const languages = [
  { tag: 'en', label: 'English' },
  { tag: 'ur', label: 'Urdu' },
  { tag: 'pl', label: 'Polish' },
];
const subject: Subject = { type: 'pseudonym', pseudonym: 'a1b2c3' };

const onEventRecorded = vi.fn();
beforeEach(() => onEventRecorded.mockClear());

const radio = (name: string) => page.getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name });
const reach = () => page.getByRole('textbox', { name: words.reach });

/** Shows the form for something that was sent to many. */
async function show(props: FacilitationRecorderProps = {}) {
  await render(
    <FacilitationRecorder
      providerRole="receptionist"
      onEventRecorded={onEventRecorded}
      {...props}
    />,
  );
  await button(words.toCampaign).click();
}
async function save() {
  await radio('Text message').click();
  await radio('NHS App').click();
  await button(words.save).click();
}

describe('FacilitationRecorder, something sent to many', () => {
  test('records it as passive and about nobody, whomever the context is about', async () => {
    await show({ context: { organisation: 'Y12345', subject } });
    await save();
    const [record] = onEventRecorded.mock.lastCall ?? [];
    expect(parseFacilitationEvent(record)).toEqual({ ok: true, record });
    expect(record).toMatchObject({
      kind: 'campaign-sent',
      organisation: 'Y12345',
      subject: { type: 'none' },
      mode: 'passive',
      approach: 'text-message',
      services: ['nhs-app'],
      languages: ['en'],
    });
  });

  test('leaves reach out of the record where nobody entered it', async () => {
    await show();
    await save();
    expect(onEventRecorded).toHaveBeenCalledOnce();
    expect(onEventRecorded.mock.lastCall?.[0]).not.toHaveProperty('reach');
  });

  test.each([
    ['1,200', 1200],
    [' 1 200 ', 1200],
    ['0', 0],
  ])('reads "%s" people as %i', async (typed, people) => {
    await show();
    await reach().fill(typed);
    await save();
    expect(onEventRecorded.mock.lastCall?.[0].reach).toBe(people);
  });

  test.each([['Mrs Jones'], ['12.5'], ['-3'], ['99999999']])(
    'refuses "%s" people without repeating it, and keeps it to be put right',
    async (typed) => {
      await show();
      await reach().fill(typed);
      await save();
      expect(onEventRecorded).not.toHaveBeenCalled();
      await expect.element(page.getByRole('alert')).toHaveFocus();
      expect(page.getByRole('alert').element().textContent).not.toContain(typed);
      await page.getByRole('link', { name: words['missing-reach'] }).click();
      await expect.element(reach()).toHaveFocus();
      await expect.element(reach()).toHaveValue(typed);
      await expect.element(reach()).toBeInvalid();
    },
  );

  test('does not ask for the language where there is one', async () => {
    await show({ languages: [{ tag: 'cy', label: 'Cymraeg' }] });
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    await save();
    expect(onEventRecorded.mock.lastCall?.[0].languages).toEqual(['cy']);
  });

  test('asks for the languages where there are several, and presumes none', async () => {
    await show({ languages });
    expect(page.getByRole('checkbox', { checked: true }).elements()).toEqual([]);
    await save();
    expect(onEventRecorded).not.toHaveBeenCalled();
    await page.getByRole('link', { name: words['missing-languages'] }).click();
    await expect.element(page.getByRole('checkbox', { name: 'English' })).toHaveFocus();
  });

  test('records each language that was chosen', async () => {
    await show({ languages });
    await page.getByRole('checkbox', { name: 'Polish' }).click();
    await page.getByRole('checkbox', { name: 'English' }).click();
    await save();
    expect(onEventRecorded.mock.lastCall?.[0].languages).toEqual(['en', 'pl']);
  });

  test('lists what is missing in the order of the page', async () => {
    await show({ languages });
    await reach().fill('some');
    await button(words.save).click();
    const links = page.getByRole('alert').getByRole('link').elements();
    expect(links.map(({ textContent }) => textContent)).toEqual([
      words['missing-campaignApproach'],
      words['missing-service'],
      words['missing-languages'],
      words['missing-reach'],
    ]);
  });

  test('moves focus to the first choice of the other form, and keeps the service', async () => {
    await render(<FacilitationRecorder providerRole="receptionist" />);
    await radio('NHS App').click();
    await button(words.toCampaign).click();
    await expect.element(radio('Text message')).toHaveFocus();
    await expect.element(radio('NHS App')).toBeChecked();
    await button(words.toHelp).click();
    await expect.element(radio('NHS App')).toHaveFocus();
  });

  test('leaves the problems of the other form behind', async () => {
    await render(<FacilitationRecorder providerRole="receptionist" />);
    await button(words.save).click();
    await button(words.toCampaign).click();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });
});
