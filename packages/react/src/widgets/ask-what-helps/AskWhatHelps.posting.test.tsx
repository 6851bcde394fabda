import type { QuestionnaireState } from '@digital-facilitation/data-model/questionnaires';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AskWhatHelps } from './AskWhatHelps.js';
import { readAskWhatHelpsForm } from './ask-what-helps.form.js';
import { askWhatHelpsMessages as words } from './ask-what-helps.messages.js';

const lastQuestion = {
  at: 'feelings',
  answers: { 'using-services': ['low-skills'] },
  skipped: [],
  returning: false,
};

describe('AskWhatHelps with an address to post to', () => {
  /** What the form posts, caught by a frame so that the page of the tests stays. */
  async function showPosting(state: QuestionnaireState = lastQuestion) {
    const onNeedsRecorded = vi.fn();
    const { container } = await render(
      <>
        <iframe title="Sink" name="sink" />
        <AskWhatHelps action="about:blank" defaultValue={state} onNeedsRecorded={onNeedsRecorded} />
      </>,
    );
    const posted: FormData[] = [];
    const form = container.querySelector('form') as HTMLFormElement;
    form.target = 'sink';
    form.addEventListener('formdata', ({ formData }) => posted.push(formData));
    return { posted, onNeedsRecorded };
  }

  test('posts nothing before the person has finished', async () => {
    const { posted } = await showPosting();
    await page.getByRole('button', { name: words.skip }).click();
    await expect.element(page.getByRole('heading', { name: words.check })).toBeVisible();
    expect(posted).toEqual([]);
  });

  test('posts finished answers from which a server reads the record that the page hands over', async () => {
    const { posted, onNeedsRecorded } = await showPosting();
    await page.getByRole('button', { name: words.skip }).click();
    await page.getByRole('button', { name: words.submit }).click();
    await expect.element(page.getByRole('heading', { name: words.done })).toBeVisible();
    expect(posted).toHaveLength(1);
    const { id, occurredAt, ...record } = onNeedsRecorded.mock.lastCall?.[0] ?? {};
    const [form = new FormData()] = posted;
    expect(readAskWhatHelpsForm(form).record).toMatchObject(record);
    expect(record.barriers).toHaveLength(1);
  });

  test('posts nothing, and hands over nothing, where answers cannot stand together', async () => {
    const answers = { feelings: ['scam-fear', 'none-of-these'] };
    const { posted, onNeedsRecorded } = await showPosting({
      ...lastQuestion,
      at: 'check',
      answers,
    });
    await page.getByRole('button', { name: words.submit }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(onNeedsRecorded).not.toHaveBeenCalled();
    expect(posted).toEqual([]);
  });
});

test('AskWhatHelps without an address stays on the page, although a callback of the host throws', async () => {
  const onError = vi.fn();
  window.addEventListener('error', onError);
  const onNeedsRecorded = vi.fn(() => {
    throw new Error('The host cannot store it.');
  });
  const { container } = await render(
    <>
      <iframe title="Sink" name="sink" />
      <AskWhatHelps
        defaultValue={{ ...lastQuestion, at: 'check' }}
        onNeedsRecorded={onNeedsRecorded}
      />
    </>,
  );
  const onPost = vi.fn();
  const form = container.querySelector('form') as HTMLFormElement;
  form.target = 'sink';
  form.addEventListener('formdata', onPost);
  await page.getByRole('button', { name: words.submit }).click();
  await expect.element(page.getByRole('heading', { name: words.done })).toBeVisible();
  expect(onNeedsRecorded).toHaveBeenCalledOnce();
  expect(onError).toHaveBeenCalledOnce();
  expect(onPost).not.toHaveBeenCalled();
  window.removeEventListener('error', onError);
});
