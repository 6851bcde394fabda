import {
  approachPublicLabels,
  barrierLabels,
  patientGroupLabels,
} from '@digital-facilitation/data-model/labels';
import {
  barriersOf,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AskWhatHelps, type AskWhatHelpsProps } from './AskWhatHelps.js';
import { askWhatHelpsMessages as words } from './ask-what-helps.messages.js';

const asked = whatHelpsQuestionnaire.questions.map(({ id }) => id);
const everyBarrier = Object.fromEntries(
  whatHelpsQuestionnaire.questions.map(({ id, options, exclusive }) => [
    id,
    id === 'who-answers' ? ['self'] : options.filter((option) => !exclusive.includes(option)),
  ]),
);

/** Each barrier is chosen at the question that offers it. */
function stateWith(at: string, ...barriers: string[]) {
  const chosen = whatHelpsQuestionnaire.questions.map(({ id, options }) => [
    id,
    id === 'who-answers' ? ['self'] : options.filter((option) => barriers.includes(option)),
  ]);
  return { at, answers: Object.fromEntries(chosen), skipped: [], returning: false };
}
function showEnd(barriers: string[], rest: AskWhatHelpsProps = {}) {
  return render(<AskWhatHelps {...rest} defaultValue={stateWith('done', ...barriers)} />);
}
/** Whether the end names an approach, at once or behind the press that shows more. */
function names(approach: keyof typeof approachPublicLabels): boolean {
  const label = approachPublicLabels[approach];
  return [...document.querySelectorAll('li')].some(({ textContent }) => textContent === label);
}

describe('AskWhatHelps, the end', () => {
  test('shows things that could help, and no category, score or label of the person', async () => {
    const state = { at: 'done', answers: everyBarrier, skipped: [], returning: false };
    expect(barriersOf(state)).toHaveLength(26);
    const { container } = await render(<AskWhatHelps defaultValue={state} />);
    expect(page.getByRole('listitem').elements()).not.toEqual([]);
    const shown = container.textContent?.toLowerCase() ?? '';
    const labels = [...Object.values(barrierLabels), ...Object.values(patientGroupLabels)];
    const forbidden = [...labels, 'score', 'risk', 'excluded', 'vulnerable', 'level'];
    expect(forbidden.filter((label) => shown.includes(label.toLowerCase()))).toEqual([]);
  });

  test('shows five things at once, and the others at a press', async () => {
    const state = { at: 'done', answers: everyBarrier, skipped: [], returning: false };
    await render(<AskWhatHelps defaultValue={state} />);
    expect(page.getByRole('listitem').elements()).toHaveLength(5);
    await page.getByText(/^Show \d+ more/).click();
    expect(page.getByRole('listitem').elements().length).toBeGreaterThan(5);
  });

  test('leads a barrier beyond health care to others, although the surgery offers nothing', async () => {
    await showEnd(['data-cost'], { available: [] });
    expect(names('databank')).toBe(true);
    expect(names('social-tariff')).toBe(true);
    expect(names('wifi-in-surgery')).toBe(false);
    await expect.element(page.getByText(words.handOvers)).toBeVisible();
  });

  test('shows a part of the kit only where the host says that it is there', async () => {
    const { unmount } = await showEnd(['low-confidence']);
    expect(names('one-to-one')).toBe(true);
    expect(names('practice-mode')).toBe(false);
    await unmount();
    await showEnd(['low-confidence'], { available: ['practice-mode'] });
    expect(names('practice-mode')).toBe(true);
    expect(names('one-to-one')).toBe(false);
  });

  test('passes over an approach that the catalogue does not hold', async () => {
    const onNeedsRecorded = vi.fn();
    const available = ['one-to-one', 'our-own-thing'];
    const { container } = await render(
      <AskWhatHelps
        available={available}
        defaultValue={stateWith('check', 'low-confidence')}
        onNeedsRecorded={onNeedsRecorded}
      />,
    );
    await page.getByRole('button', { name: words.submit }).click();
    expect(names('one-to-one')).toBe(true);
    expect(container.textContent).not.toContain('our-own-thing');
    expect(onNeedsRecorded.mock.lastCall?.[0].suggested).toEqual([
      'one-to-one',
      'non-digital-route',
    ]);
  });

  test('sends the person to ask what is on offer only where the host did not say it', async () => {
    const { unmount } = await showEnd(['low-confidence']);
    await expect.element(page.getByText(words.resultAsk)).toBeVisible();
    await unmount();
    await showEnd(['low-confidence'], { available: ['one-to-one'] });
    await expect.element(page.getByText(words.resultOffered)).toBeVisible();
  });

  test('says that help can be asked for at any time where nothing was chosen', async () => {
    await showEnd([]);
    await expect.element(page.getByText(words.resultNothing)).toBeVisible();
    expect(page.getByRole('listitem').elements()).toEqual([]);
  });

  test.each([...asked, 'check', 'done'])('offers a way that is not online at %s', async (at) => {
    await render(
      <AskWhatHelps
        surgeryPhone="01632 960 100"
        available={[]}
        defaultValue={stateWith(at, 'low-skills')}
      />,
    );
    await expect.element(page.getByText('If you do not want to go online')).toBeVisible();
    const phone = page.getByRole('link', { name: '01632 960 100' });
    await expect.element(phone).toHaveAttribute('href', 'tel:01632960100');
  });

  test('gives the host the answers and the reason where its context cannot stand', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const onNeedsRecorded = vi.fn();
    const onRecordRefused = vi.fn();
    await render(
      <AskWhatHelps
        context={{ organisation: 'not a code' }}
        defaultValue={stateWith('check', 'low-skills')}
        onNeedsRecorded={onNeedsRecorded}
        onRecordRefused={onRecordRefused}
      />,
    );
    await page.getByRole('button', { name: words.submit }).click();
    expect(onNeedsRecorded).not.toHaveBeenCalled();
    const [issues, input] = onRecordRefused.mock.lastCall ?? [];
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
    expect(input.barriers).toEqual([{ barrier: 'low-skills', source: 'self-reported' }]);
    expect(warn.mock.lastCall?.[0]).not.toContain('not a code');
    warn.mockRestore();
  });
});
