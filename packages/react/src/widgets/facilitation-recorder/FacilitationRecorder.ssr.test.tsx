import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tags } from '../../self-tests/markup.js';
import { FacilitationRecorder, type FacilitationRecorderProps } from './FacilitationRecorder.js';
import {
  facilitationRecorderFields as fields,
  type ReadFacilitationRecorderOptions,
  readFacilitationRecorderForm,
} from './facilitation-recorder.form.js';
import { facilitationRecorderMessages as words } from './facilitation-recorder.messages.js';
import { type RecorderState, startRecorder } from './facilitation-recorder.state.js';

const at = '2026-11-20T10:00:00.000Z';
const ids = ['019a9f10-7c00-7000-8000-000000000001', '019a9f10-7c00-7000-8000-000000000002'];
const start = startRecorder({ askRole: false, languages: ['en'] });

type Filled = Partial<Record<keyof RecorderState['draft'], string>>;

/** What a browser posts from the markup, where a person has chosen or typed and pressed a button. */
function posted(markup: string, press: string, filled: Filled): FormData {
  const form = new FormData();
  const add = ({ name = '', value = '' }: Record<string, string>) => form.append(name, value);
  const answers = Object.entries(filled).map(
    ([field, value]) => [fields.draft(field as keyof Filled), value] as const,
  );
  for (const input of tags(markup, 'input')) {
    const [, answer] = answers.find(([name]) => name === input.name) ?? [];
    if (input.type === 'hidden') add(input);
    else if (input.type === 'text') add({ ...input, value: answer ?? input.value ?? '' });
    else if (answer === undefined ? 'checked' in input : answer === input.value) add(input);
  }
  const missing = answers.filter(([name, value]) => !form.getAll(name).includes(value));
  const button = tags(markup, 'button').find(({ value }) => value === press);
  if (!button || missing.length > 0) throw new Error(`The page has no ${press}, or no ${missing}.`);
  add(button);
  return form;
}

interface StepOptions extends ReadFacilitationRecorderOptions {
  props?: FacilitationRecorderProps;
  id?: string | undefined;
}

/** One step without JavaScript: the page, what the person does there, and what the server makes of it. */
function step(state: RecorderState, press: string, filled: Filled = {}, options: StepOptions = {}) {
  const { props = { providerRole: 'receptionist' }, id = ids[0] ?? '', ...rest } = options;
  const markup = renderToStaticMarkup(
    <FacilitationRecorder {...props} action="/record" defaultValue={state} />,
  );
  const { providerRole } = props;
  const languages = props.languages?.map(({ tag }) => tag);
  return readFacilitationRecorderForm(posted(markup, press, filled), {
    ...{ providerRole, languages, now: () => new Date(at), createId: () => id },
    ...rest,
  });
}
const help = { service: 'nhs-app', approach: 'registration-help', outcome: 'handed-over' } as const;

describe('FacilitationRecorder without JavaScript', () => {
  test('renders a form that posts, with its three questions', () => {
    const markup = renderToStaticMarkup(<FacilitationRecorder action="/record" />);
    expect(tags(markup, 'form')).toMatchObject([{ method: 'post', action: '/record' }]);
    for (const field of ['service', 'approach', 'outcome'] as const) {
      expect(markup).toContain(words[field]);
    }
  });

  test('reads from the posted form the record that the widget hands over', () => {
    const more = {
      ...{ duration: '5-to-15-minutes', nonDigitalOffered: 'no', setting: 'phone' },
      ...{ initiatedBy: 'staff', barriers: 'data-cost', barrierSource: 'self-reported' },
    } as const;
    const context = { organisation: 'Y12345' };
    const { record, issues, state } = step(start, 'save', { ...help, ...more }, { context });
    expect(issues).toEqual([]);
    expect(record).toEqual({
      ...{ id: ids[0], schemaVersion: 1, occurredAt: at, organisation: 'Y12345' },
      ...{ kind: 'help-given', subject: { type: 'none' }, setting: 'phone' },
      ...{ approach: 'registration-help', mode: 'active', initiatedBy: 'staff' },
      ...{ recordedByRole: 'receptionist', providerRole: 'receptionist' },
      services: ['nhs-app'],
      barriers: [{ barrier: 'data-cost', source: 'self-reported' }],
      ...{ duration: '5-to-15-minutes', outcome: 'handed-over', nonDigitalOffered: 'no' },
    });
    expect(state.saved).toEqual({ id: ids[0], at, undone: false });
    expect(state.draft).toEqual({ ...start.draft, setting: 'phone' });
  });

  test('asks for the role, and carries it to the next entry', () => {
    const role = 'care-navigator';
    const first = step(start, 'save', { ...help, role }, { props: {} });
    expect(first.record).toMatchObject({ providerRole: role, recordedByRole: role });
    const second = step(first.state, 'save', help, { props: {} });
    expect(second.record).toMatchObject({ providerRole: role });
  });

  test('switches to what was sent to many, with the service, and records it', () => {
    const switched = step(start, 'switch', { service: 'nhs-login', outcome: 'not-done' });
    expect(switched.record).toBeUndefined();
    expect(switched.state).toMatchObject({ about: 'campaign', problems: [] });
    const { record } = step(switched.state, 'save', { approach: 'letter', reach: '1,200' });
    expect(record).toEqual({
      ...{ id: ids[0], schemaVersion: 1, occurredAt: at, kind: 'campaign-sent' },
      ...{
        subject: { type: 'none' },
        recordedByRole: 'receptionist',
        mode: 'passive',
        approach: 'letter',
      },
      ...{ services: ['nhs-login'], reach: 1200, languages: ['en'] },
    });
  });

  test('reads the languages that were asked for', () => {
    const languages = [
      { tag: 'en', label: 'English' },
      { tag: 'ur', label: 'Urdu' },
    ];
    const props = { providerRole: 'receptionist', languages };
    const { state } = step(start, 'switch', {}, { props });
    const filled = { approach: 'letter', service: 'nhs-app', languages: 'ur' };
    expect(step(state, 'save', filled, { props }).record).toMatchObject({ languages: ['ur'] });
  });

  test('takes back by its posted id the entry that was saved last, once only', () => {
    const { state } = step(start, 'save', help);
    const undone = step(state, 'undo', {}, { id: ids[1] });
    expect(undone.record).toEqual({
      ...{ id: ids[1], schemaVersion: 1, occurredAt: at, kind: 'correction' },
      ...{ replaces: ids[0], reason: 'entered-by-mistake', recordedByRole: 'receptionist' },
    });
    expect(undone.state.saved?.undone).toBe(true);
    expect(() => step(undone.state, 'undo')).toThrow('The page has no undo');
  });

  test('keeps what is filled in of the next entry while the last one is taken back', () => {
    const { state } = step(start, 'save', help);
    const undone = step(state, 'undo', { service: 'nhs-login' }, { id: ids[1] });
    expect(undone.state.draft.service).toBe('nhs-login');
  });

  test('shows again what was filled in, and what is missing', () => {
    const filled = { service: 'nhs-app', barriers: 'data-cost' };
    const { state, record } = step(start, 'save', filled);
    expect(record).toBeUndefined();
    const markup = renderToStaticMarkup(
      <FacilitationRecorder providerRole="receptionist" defaultValue={state} />,
    );
    expect(markup).toContain('There is a problem');
    for (const field of ['approach', 'outcome', 'barrierSource'] as const) {
      expect(markup.split(words[`missing-${field}`])).toHaveLength(3);
    }
    const checked = tags(markup, 'input').filter((input) => 'checked' in input);
    expect(checked.map(({ value }) => value)).toEqual(['nhs-app', 'data-cost']);
    expect(tags(markup, 'details')).toMatchObject([{ open: '' }]);
  });

  test('says why there is no record where the context cannot stand, and keeps the entry', () => {
    const context = { organisation: '!' };
    const { record, issues, state } = step(start, 'save', help, { context });
    expect(record).toBeUndefined();
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
    expect(state).toMatchObject({ draft: help, problems: [] });
    expect(state.saved).toBeUndefined();
  });
});
