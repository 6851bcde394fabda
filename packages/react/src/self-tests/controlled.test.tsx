import {
  startQuestionnaire,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AskWhatHelps, Checkboxes, FacilitationRecorder, HelpOffer, Radios } from '../index.js';

type Listener = (value: unknown, details: { reason: string }) => void;

interface ValueCase {
  name: string;
  role: 'radio' | 'checkbox';
  /** The option that is pressed. */
  press: string;
  reason: string;
  uncontrolled: (onValueChange: Listener) => ReactElement;
  controlled: (onValueChange: Listener) => ReactElement;
}

const options = [
  { value: 'a', label: 'First answer' },
  { value: 'b', label: 'Second answer' },
];
const recorder = {
  about: 'help' as const,
  problems: [],
  draft: {
    service: '',
    approach: '',
    outcome: '' as const,
    duration: '' as const,
    nonDigitalOffered: '' as const,
    role: '',
    setting: '' as const,
    initiatedBy: '' as const,
    barriers: [],
    barrierSource: '' as const,
    reach: '',
    languages: ['en'],
  },
};

const cases: ValueCase[] = [
  {
    name: 'Radios',
    role: 'radio',
    press: 'Second answer',
    reason: 'choose',
    uncontrolled: (listen) => (
      <Radios legend="One" name="r" options={options} onValueChange={listen} />
    ),
    controlled: (listen) => (
      <Radios legend="One" name="r" options={options} value="a" onValueChange={listen} />
    ),
  },
  {
    name: 'Checkboxes',
    role: 'checkbox',
    press: 'Second answer',
    reason: 'choose',
    uncontrolled: (listen) => (
      <Checkboxes legend="Any" name="c" options={options} onValueChange={listen} />
    ),
    controlled: (listen) => (
      <Checkboxes legend="Any" name="c" options={options} value={['a']} onValueChange={listen} />
    ),
  },
  {
    name: 'HelpOffer',
    role: 'radio',
    press: 'Not now',
    reason: 'choose',
    uncontrolled: (listen) => <HelpOffer onValueChange={listen} />,
    controlled: (listen) => (
      <HelpOffer value={{ at: 'asking', chosen: 'phone' }} onValueChange={listen} />
    ),
  },
  {
    name: 'AskWhatHelps',
    role: 'radio',
    press: 'I am answering for myself',
    reason: 'choose',
    uncontrolled: (listen) => <AskWhatHelps onValueChange={listen} />,
    controlled: (listen) => (
      <AskWhatHelps value={startQuestionnaire(whatHelpsQuestionnaire)} onValueChange={listen} />
    ),
  },
  {
    name: 'FacilitationRecorder',
    role: 'radio',
    press: 'NHS App',
    reason: 'fill',
    uncontrolled: (listen) => <FacilitationRecorder onValueChange={listen} />,
    controlled: (listen) => <FacilitationRecorder value={recorder} onValueChange={listen} />,
  },
];

describe.each(cases)('$name', ({ role, press, reason, uncontrolled, controlled }) => {
  const details = expect.objectContaining({ reason, event: expect.any(Event) });

  test('keeps its own value where the host gives none', async () => {
    const listen = vi.fn<Listener>();
    await render(uncontrolled(listen));
    const option = page.getByRole(role, { name: press, exact: true });
    await option.click();
    await expect.element(option).toBeChecked();
    expect(listen).toHaveBeenCalledExactlyOnceWith(expect.anything(), details);
  });

  test('shows what the host gives, whatever is pressed, and says what was pressed', async () => {
    const listen = vi.fn<Listener>();
    await render(controlled(listen));
    const option = page.getByRole(role, { name: press, exact: true });
    await option.click();
    await expect.element(option).not.toBeChecked();
    expect(listen).toHaveBeenCalledExactlyOnceWith(expect.anything(), details);
  });
});
