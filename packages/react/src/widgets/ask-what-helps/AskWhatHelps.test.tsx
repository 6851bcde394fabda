import {
  type NeedsRecorded,
  NeedsRecordedSchema,
  parseRecord,
} from '@digital-facilitation/data-model';
import { barrierPublicLabels } from '@digital-facilitation/data-model/labels';
import {
  type QuestionnaireState,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacilitationProvider } from '../../provider/FacilitationProvider.js';
import { AskWhatHelps } from './AskWhatHelps.js';
import { askWhatHelpsMessages as words } from './ask-what-helps.messages.js';

const { questions } = whatHelpsQuestionnaire;
const asked = questions.map(({ id }) => id);
const barrierQuestions = asked.filter((id) => id !== 'who-answers');
const answers: QuestionnaireState['answers'] = {
  'who-answers': ['self'],
  'getting-online': ['data-cost'],
  'using-services': ['locked-out'],
  'reading-and-talking': ['low-literacy'],
  feelings: ['confidentiality'],
};
const nothing: QuestionnaireState['answers'] = {};

const onNeedsRecorded = vi.fn();
beforeEach(() => onNeedsRecorded.mockClear());

/** The widget in a state that a person can have come to. */
function show(at: string, given = answers, rest: Partial<QuestionnaireState> = {}) {
  const state = { at, answers: given, skipped: [], returning: false, ...rest };
  return render(<AskWhatHelps defaultValue={state} onNeedsRecorded={onNeedsRecorded} />);
}
function press(name: string) {
  return page.getByRole('button', { name }).click();
}
function box(option: keyof typeof barrierPublicLabels | 'none-of-these' | 'prefer-not-to-say') {
  const name =
    option in words ? words[option as 'none-of-these'] : barrierPublicLabels[option as 'no-device'];
  return page.getByRole('checkbox', { name: name ?? option, exact: true });
}
function lastRecord(): NeedsRecorded {
  expect(onNeedsRecorded).toHaveBeenCalledOnce();
  return onNeedsRecorded.mock.lastCall?.[0];
}

describe('AskWhatHelps, the answers', () => {
  test('chooses nothing for the person', async () => {
    await render(<AskWhatHelps />);
    expect(page.getByRole('radio').elements()).toHaveLength(3);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('is walked to its end by keys alone, and hands over one record that stands', async () => {
    await render(
      <FacilitationProvider now={() => new Date('2026-11-20T09:30:00.000Z')}>
        <AskWhatHelps context={{ organisation: 'Y12345' }} onNeedsRecorded={onNeedsRecorded} />
      </FacilitationProvider>,
    );
    const firstThenOn = '{Tab} {Enter}';
    const skipFrom = (options: number) => `${'{Tab}'.repeat(options + 2)}{Enter}`;
    await userEvent.keyboard(firstThenOn.repeat(3));
    await userEvent.keyboard(skipFrom(questions[3]?.options.length ?? 0));
    await userEvent.keyboard(firstThenOn);
    await expect.element(page.getByRole('heading', { name: words.check })).toHaveFocus();
    await userEvent.keyboard(`${'{Tab}'.repeat(questions.length + 1)}{Enter}`);
    await expect.element(page.getByRole('heading', { name: words.done })).toHaveFocus();

    const record = lastRecord();
    expect(parseRecord(NeedsRecordedSchema, record)).toEqual({ ok: true, record });
    expect(record).toMatchObject({
      kind: 'needs-recorded',
      occurredAt: '2026-11-20T09:30:00.000Z',
      organisation: 'Y12345',
      subject: { type: 'none' },
      questionnaire: { id: 'what-helps', version: 1 },
      answeredBy: 'self',
      barriers: [
        { barrier: 'no-device', source: 'self-reported' },
        { barrier: 'low-skills', source: 'self-reported' },
        { barrier: 'prefers-human', source: 'self-reported' },
      ],
      skipped: ['reading-and-talking'],
      nonDigitalOffered: 'yes',
    });
    expect(record.suggested[0]).toBe('non-digital-route');
  });

  test('names every question in the record where the person skips them all', async () => {
    await show('who-answers', nothing);
    for (const _question of asked) await press(words.skip);
    await press(words.submit);
    expect(lastRecord()).toMatchObject({ answeredBy: 'not-stated', barriers: [], skipped: asked });
  });

  test.each(asked)('lets the person skip %s, and names that question alone', async (question) => {
    await show(question, answers, { returning: true });
    await press(words.skip);
    await press(words.submit);
    const { skipped, barriers } = lastRecord();
    expect(skipped).toEqual([question]);
    const left = barrierQuestions.filter((id) => id !== question).flatMap((id) => answers[id]);
    expect(barriers.map(({ barrier }) => barrier)).toEqual(left);
  });

  test.each([
    [words.carer, 'carer', 'carer-reported'],
    [words.staff, 'staff', 'staff-observed-and-confirmed'],
  ] as const)('says by "%s" how each barrier is known', async (label, answeredBy, source) => {
    await show('who-answers', { ...answers, 'who-answers': [] }, { returning: true });
    await page.getByRole('radio', { name: label }).click();
    await press(words.continue);
    await press(words.submit);
    const record = lastRecord();
    expect(record.answeredBy).toBe(answeredBy);
    expect(record.barriers.map((barrier) => barrier.source)).toEqual(Array(4).fill(source));
  });

  test.each(barrierQuestions)('tells a carer and staff to ask the person about %s', async (at) => {
    const group = page.getByRole('group');
    for (const respondent of ['carer', 'staff']) {
      const { unmount } = await show(at, { 'who-answers': [respondent] });
      await expect.element(group).toHaveAccessibleDescription(words.assisted);
      await unmount();
    }
    await show(at, { 'who-answers': ['self'] });
    await expect.element(group).toHaveAccessibleDescription(words.chooseAll);
  });

  test('clears the rest where "None of these" is chosen, and the other way about', async () => {
    await show('getting-online', nothing);
    await box('no-device').click();
    await box('data-cost').click();
    await box('none-of-these').click();
    await expect.element(box('none-of-these')).toBeChecked();
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    await box('no-device').click();
    await expect.element(box('no-device')).toBeChecked();
    await expect.element(box('none-of-these')).not.toBeChecked();
  });

  test.each([[words.continue], [words.back]])(
    'counts "I’d rather not say" as skipped, gone on from by "%s"',
    async (way) => {
      await show('feelings', answers, { returning: true });
      await box('prefer-not-to-say').click();
      await press(way);
      await press(words.submit);
      const { skipped, barriers } = lastRecord();
      expect(skipped).toEqual(['feelings']);
      expect(barriers.map(({ barrier }) => barrier)).not.toContain('confidentiality');
    },
  );

  test('counts a question as skipped whose answer was taken away before the way back', async () => {
    await show('feelings', answers, { returning: true });
    await box('confidentiality').click();
    await press(words.back);
    await press(words.submit);
    expect(lastRecord().skipped).toEqual(['feelings']);
  });
});
