import type { Subject } from '@digital-facilitation/data-model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacilitationRecorder, type FacilitationRecorderProps } from './FacilitationRecorder.js';
import { facilitationRecorderMessages as words } from './facilitation-recorder.messages.js';
import { emptyDraft, type RecorderDraft } from './facilitation-recorder.state.js';

const onEventRecorded = vi.fn();
beforeEach(() => onEventRecorded.mockClear());

const filled = {
  service: 'nhs-app',
  approach: 'registration-help',
  outcome: 'done-online',
} as const;

/** The record of a filled draft, and the widget's props beside it. */
async function recordOf(draft: Partial<RecorderDraft>, props: FacilitationRecorderProps = {}) {
  const empty = emptyDraft({ askRole: false, languages: ['en'] });
  await render(
    <FacilitationRecorder
      providerRole="receptionist"
      onEventRecorded={onEventRecorded}
      defaultValue={{ about: 'help', draft: { ...empty, ...filled, ...draft }, problems: [] }}
      {...props}
    />,
  );
  await page.getByRole('button', { name: words.save }).click();
  return onEventRecorded.mock.lastCall?.[0];
}
const radio = (name: string) => page.getByRole('radio', { name });

describe('FacilitationRecorder, the mode of help', () => {
  test.each([
    ['patient', 'registration-help', 'ad-hoc'],
    ['carer', 'registration-help', 'ad-hoc'],
    ['staff', 'registration-help', 'active'],
    ['staff', 'ad-hoc-help', 'ad-hoc'],
    ['', 'registration-help', 'ad-hoc'],
  ] as const)('that "%s" began with %s is %s', async (initiatedBy, approach, mode) => {
    expect(await recordOf({ initiatedBy, approach })).toMatchObject({ approach, mode });
  });

  test.each(['', 'patient', 'carer', 'staff'] as const)(
    'is ad hoc for a signpost to one person that "%s" began, never passive',
    async (initiatedBy) => {
      const subject: Subject = { type: 'host-reference', reference: 'a-1' };
      const record = await recordOf(
        { initiatedBy, approach: 'signpost' },
        { context: { subject } },
      );
      expect(record).toMatchObject({ approach: 'signpost', mode: 'ad-hoc', subject });
    },
  );
});

describe('FacilitationRecorder, choices and context of the host', () => {
  test("shows and records a host's own choice by its label and id", async () => {
    const services = ['nhs-app', { id: 'our-portal', label: 'Hawthorn Lane portal' }];
    await render(
      <FacilitationRecorder
        providerRole="receptionist"
        services={services}
        approaches={['signpost']}
        onEventRecorded={onEventRecorded}
      />,
    );
    for (const name of ['Hawthorn Lane portal', 'Signpost', 'Not done']) await radio(name).click();
    await page.getByRole('button', { name: words.save }).click();
    expect(onEventRecorded.mock.lastCall?.[0].services).toEqual(['our-portal']);
  });

  test('shows an id that the catalogue does not hold as it is, and warns once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await recordOf({ service: 'lost-portal' }, { services: ['nhs-app', 'lost-portal'] });
    await expect.element(radio('lost-portal')).toBeVisible();
    expect(onEventRecorded.mock.lastCall?.[0].services).toEqual(['lost-portal']);
    const said = warn.mock.calls.filter(([text]) => String(text).includes('lost-portal'));
    expect(said).toHaveLength(1);
    warn.mockRestore();
  });

  test("records the context's place where nobody chose one", async () => {
    const record = await recordOf({}, { context: { setting: 'phone' } });
    expect(record.setting).toBe('phone');
  });

  test("records the place that was chosen before the context's", async () => {
    const record = await recordOf({ setting: 'library' }, { context: { setting: 'phone' } });
    expect(record.setting).toBe('library');
  });

  test('records the service that was chosen alone, whatever services the context names', async () => {
    const record = await recordOf({}, { context: { services: ['nhs-login'] } });
    expect(record.services).toEqual(['nhs-app']);
  });

  test('records who noted the help apart from who gave it, where the host says so', async () => {
    const record = await recordOf({}, { context: { recordedByRole: 'administrator' } });
    expect(record).toMatchObject({ recordedByRole: 'administrator', providerRole: 'receptionist' });
  });

  test('drops how barriers are known where no barrier is chosen', async () => {
    const record = await recordOf({ barrierSource: 'self-reported' });
    expect(record.barriers).toEqual([]);
  });

  test('gives the host the entry and the reason where its context cannot stand, and keeps it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const onRecordRefused = vi.fn();
    await recordOf({}, { context: { organisation: 'not a code' }, onRecordRefused });
    expect(onEventRecorded).not.toHaveBeenCalled();
    const [issues, input] = onRecordRefused.mock.lastCall ?? [];
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
    expect(input).toMatchObject({ kind: 'help-given', services: ['nhs-app'] });
    await expect.element(radio('NHS App')).toBeChecked();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    expect(warn.mock.lastCall?.[0]).not.toContain('not a code');
    warn.mockRestore();
  });
});
