import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacilitationProvider } from '../../provider/FacilitationProvider.js';
import { FacilitationRecorder } from './FacilitationRecorder.js';
import { readFacilitationRecorderForm } from './facilitation-recorder.form.js';
import { facilitationRecorderMessages as words } from './facilitation-recorder.messages.js';

const now = () => new Date('2026-11-20T09:30:00.000Z');
const onEventRecorded = vi.fn();
beforeEach(() => onEventRecorded.mockClear());

function show(action?: string) {
  return render(
    <FacilitationProvider now={now}>
      <iframe title="Sink" name="sink" />
      <FacilitationRecorder
        action={action}
        providerRole="receptionist"
        onEventRecorded={onEventRecorded}
      />
    </FacilitationProvider>,
  );
}
const status = () => page.getByRole('status');
const undo = () => page.getByRole('button', { name: words.undo });

/** Saves an entry by key. */
async function save() {
  page.getByRole('radio').first().element().focus();
  await userEvent.keyboard(' {Tab} {Tab} {Enter}');
}
/** The pieces of text of an element, as a screen reader gets them. */
function texts(element: Element): (string | null)[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: (string | null)[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent);
  return found;
}

describe('FacilitationRecorder, after saving', () => {
  test('has an empty status from the start, and says in one string that it saved', async () => {
    await show();
    const region = status().element();
    expect(texts(region)).toEqual([]);
    await save();
    await expect.element(undo()).toBeVisible();
    expect(status().element()).toBe(region);
    expect(texts(region)).toEqual(['Saved at 09:30.']);
  });

  test('speaks a second entry of the same minute as well', async () => {
    await show();
    await save();
    await expect.element(undo()).toBeVisible();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(status().element(), { childList: true, characterData: true, subtree: true });
    await save();
    await expect.poll(() => changes.flatMap(({ addedNodes }) => [...addedNodes])).toHaveLength(1);
    expect(texts(status().element())).toEqual(['Saved at 09:30.']);
    observer.disconnect();
  });

  test('hands over a correction that names the entry which is taken back', async () => {
    await show();
    await save();
    await undo().click();
    expect(onEventRecorded).toHaveBeenCalledTimes(2);
    const [saved] = onEventRecorded.mock.calls[0] ?? [];
    const [record, details] = onEventRecorded.mock.lastCall ?? [];
    expect(parseFacilitationEvent(record)).toEqual({ ok: true, record });
    expect(record).toMatchObject({
      kind: 'correction',
      replaces: saved.id,
      reason: 'entered-by-mistake',
    });
    expect(record).not.toHaveProperty('replacement');
    expect(details.reason).toBe('undo');
  });

  test('takes an entry back once only, and says so', async () => {
    await show();
    await save();
    await undo().dblClick();
    await expect.element(status()).toHaveTextContent('The entry of 09:30 was taken back.');
    expect(undo().elements()).toEqual([]);
    expect(onEventRecorded).toHaveBeenCalledTimes(2);
  });

  test('moves focus to the first choice after an undo, whose button goes away', async () => {
    await show();
    await save();
    await undo().click();
    await expect.element(page.getByRole('radio').first()).toHaveFocus();
  });

  test('keeps what is filled in of the next entry while the last one is taken back', async () => {
    await show();
    await save();
    await page.getByRole('radio', { name: 'NHS login' }).click();
    await undo().click();
    await expect.element(status()).toMatchTextContent(/taken back/);
    await expect.element(page.getByRole('radio', { name: 'NHS login' })).toBeChecked();
  });
});

describe('FacilitationRecorder with an address to post to', () => {
  /** What the form posts, caught by a frame so that the page of the tests stays. */
  async function showPosting() {
    const { container } = await show('about:blank');
    const posted: FormData[] = [];
    const form = container.querySelector('form') as HTMLFormElement;
    form.target = 'sink';
    form.addEventListener('formdata', ({ formData }) => posted.push(formData));
    return posted;
  }
  const read = (form = new FormData()) =>
    readFacilitationRecorderForm(form, { now, providerRole: 'receptionist' });

  test('posts the entry from which a server reads the record that the page hands over', async () => {
    const posted = await showPosting();
    await save();
    await expect.element(undo()).toBeVisible();
    const { id: _id, ...record } = onEventRecorded.mock.lastCall?.[0] ?? {};
    expect(record.approach).toBe('ad-hoc-help');
    expect(read(posted[0]).record).toMatchObject(record);
  });

  test('posts what takes the entry back', async () => {
    const posted = await showPosting();
    await save();
    await undo().click();
    await expect.element(status()).toMatchTextContent(/taken back/);
    const [saved] = onEventRecorded.mock.calls[0] ?? [];
    expect(read(posted[1]).record).toMatchObject({ kind: 'correction', replaces: saved.id });
  });

  test('posts nothing where something is missing, and nothing to change the form', async () => {
    const posted = await showPosting();
    await page.getByRole('button', { name: words.save }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: words.toCampaign }).click();
    await expect.element(page.getByRole('heading', { name: words.campaignHeading })).toBeVisible();
    expect(posted).toEqual([]);
  });
});

test('FacilitationRecorder stays on the page, although a callback of the host throws', async () => {
  const onError = vi.fn();
  const onPost = vi.fn();
  window.addEventListener('error', onError);
  const { container } = await show();
  const form = container.querySelector('form') as HTMLFormElement;
  form.target = 'sink';
  form.addEventListener('formdata', onPost);
  onEventRecorded.mockImplementationOnce(() => {
    throw new Error('The host cannot store it.');
  });
  await save();
  await expect.poll(() => onError.mock.calls).toHaveLength(1);
  await expect.element(undo()).toBeVisible();
  expect(onPost).not.toHaveBeenCalled();
  window.removeEventListener('error', onError);
});
