import '../../styles/index.css';
import type { QuestionnaireState } from '@digital-facilitation/data-model/questionnaires';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AskWhatHelps } from './AskWhatHelps.js';
import { askWhatHelpsMessages as words } from './ask-what-helps.messages.js';

const answered: QuestionnaireState = {
  at: 'check',
  answers: {
    'who-answers': ['self'],
    'getting-online': ['data-cost'],
    'using-services': ['locked-out'],
    feelings: ['confidentiality'],
  },
  skipped: ['reading-and-talking'],
  returning: false,
};
const dataCost = () => page.getByRole('checkbox', { name: /internet or mobile data/ });
const question = (id: keyof typeof answered.answers) =>
  page.getByRole('group', { name: words[id as 'feelings'] });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

function show(state?: Partial<QuestionnaireState>) {
  return render(<AskWhatHelps defaultValue={state && { ...answered, ...state }} />);
}
function press(name: string) {
  return page.getByRole('button', { name }).click();
}

describe('AskWhatHelps, the way through', () => {
  test.each([
    ['a question', undefined],
    ['the look at all answers', {}],
    ['a problem', { at: 'feelings', answers: {}, problem: 'nothing-chosen' }],
  ] as const)('takes no focus when it appears with %s', async (_what, state) => {
    await show(state);
    expect(document.activeElement).toBe(document.body);
  });

  test('moves focus to each question as it comes', async () => {
    await show();
    for (const id of ['getting-online', 'using-services', 'reading-and-talking', 'feelings']) {
      await press(words.skip);
      await expect.element(question(id)).toHaveFocus();
    }
  });

  test('moves focus to the heading at the look at all answers and at the end', async () => {
    await show({ at: 'feelings' });
    await press(words.continue);
    await expect.element(heading(words.check)).toHaveFocus();
    await press(words.submit);
    await expect.element(heading(words.done)).toHaveFocus();
  });

  test('starts again at the first question, with nothing chosen', async () => {
    await show({ at: 'done' });
    await press(words.startAgain);
    await expect.element(question('who-answers')).toHaveFocus();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('keeps on the way back what was chosen, sent or not', async () => {
    await show({ at: 'getting-online', answers: {} });
    await dataCost().click();
    await press(words.continue);
    await page.getByRole('checkbox', { name: /lost my password/ }).click();
    await press(words.back);
    await expect.element(dataCost()).toBeChecked();
    await press(words.continue);
    await expect.element(page.getByRole('checkbox', { name: /lost my password/ })).toBeChecked();
  });

  test('has no way back from the first question', async () => {
    await show();
    expect(page.getByRole('button', { name: words.back }).elements()).toHaveLength(0);
  });

  test('comes back to the look at all answers after a change, with the new answer', async () => {
    await show({});
    await page.getByRole('button', { name: words['getting-online'], exact: false }).click();
    await expect.element(question('getting-online')).toHaveFocus();
    await page.getByRole('checkbox', { name: /no broadband/ }).click();
    await press(words.continue);
    await expect.element(heading(words.check)).toHaveFocus();
    const row = page.getByRole('definition').filter({ hasText: /no broadband/ });
    await expect.element(row).toMatchTextContent(/internet or mobile data/);
  });

  test('says at the look at all answers which question was skipped', async () => {
    await show({});
    const details = page.getByRole('definition').elements();
    const skipped = details.filter(({ textContent }) => textContent === words.skipped);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.parentElement?.textContent).toContain(words['reading-and-talking']);
  });

  test('says that nothing is chosen, moves focus there, and leads to the first option', async () => {
    const { href } = window.location;
    const { length } = window.history;
    await show({ at: 'getting-online', answers: {} });
    await press(words.continue);
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveFocus();
    const { textContent: message } = summary.getByRole('link').element();
    expect(message).not.toBe('');
    await expect
      .element(question('getting-online'))
      .toHaveAccessibleDescription(expect.stringContaining(message ?? ''));
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('checkbox').first()).toHaveFocus();
    expect(window.location.href).toBe(href);
    expect(window.history.length).toBe(length);
  });

  test('moves focus to the problem again where the same mistake is made twice', async () => {
    await show();
    await press(words.continue);
    await page.getByRole('radio').first().element().focus();
    await press(words.continue);
    await expect.element(page.getByRole('alert')).toHaveFocus();
  });

  test('takes the problem away once something is chosen', async () => {
    await show({ at: 'getting-online', answers: {}, problem: 'nothing-chosen' });
    await dataCost().click();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('goes on from where the person was, with the answers given before', async () => {
    const onNeedsRecorded = vi.fn();
    await render(
      <AskWhatHelps
        defaultValue={{ ...answered, at: 'feelings' }}
        onNeedsRecorded={onNeedsRecorded}
      />,
    );
    await expect.element(page.getByRole('checkbox', { checked: true })).toBeVisible();
    await press(words.continue);
    await press(words.submit);
    const [{ barriers, skipped }] = onNeedsRecorded.mock.lastCall ?? [{}];
    expect(barriers).toHaveLength(3);
    expect(skipped).toEqual(['reading-and-talking']);
  });

  test('keeps the answers of two on a page apart', async () => {
    await render(
      <>
        <AskWhatHelps />
        <AskWhatHelps />
      </>,
    );
    await page.getByRole('radio', { name: words.self }).first().click();
    await page.getByRole('radio', { name: words.carer }).nth(1).click();
    await expect.element(page.getByRole('radio', { name: words.self }).first()).toBeChecked();
    await expect.element(page.getByRole('radio', { name: words.carer }).nth(1)).toBeChecked();
  });
});
