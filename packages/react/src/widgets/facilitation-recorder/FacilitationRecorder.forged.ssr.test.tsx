import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formWith } from '../../self-tests/markup.js';
import { FacilitationRecorder } from './FacilitationRecorder.js';
import {
  facilitationRecorderFields as fields,
  readFacilitationRecorderForm,
} from './facilitation-recorder.form.js';
import type { RecorderDraft } from './facilitation-recorder.state.js';

const id = '019a9f10-7c00-7000-8000-000000000001';
const at = '2026-11-20T10:00:00.000Z';
const { draft } = fields;
const help: [string, string][] = [
  [fields.about, 'help'],
  [draft('service'), 'nhs-app'],
  [draft('approach'), 'registration-help'],
  [draft('outcome'), 'done-online'],
];

function read(...entries: [string, string | Blob][]) {
  return readFacilitationRecorderForm(formWith(...entries), { providerRole: 'receptionist' });
}

describe('FacilitationRecorder, given a forged form', () => {
  test.each([
    ['an id that is none', 'x', at],
    ['a moment that is none', id, 'yesterday'],
    ['no moment', id, ''],
  ])('takes nothing back, and records nothing, for %s', (_what, savedId, savedAt) => {
    const { record, state } = read(
      ...help,
      [fields.savedId, savedId],
      [fields.savedAt, savedAt],
      [fields.intent, 'undo'],
    );
    expect(record).toBeUndefined();
    expect(state.saved).toBeUndefined();
    expect(state).toMatchObject({ draft: { service: 'nhs-app' }, problems: [] });
  });

  test.each([
    ['outcome', 'cured'],
    ['role', ''],
    ['service', ''],
  ] as const)('asks again where %s is "%s"', (field, value) => {
    const entries = help.filter(([name]) => name !== draft(field));
    const data = formWith(...entries, [draft(field), value]);
    const { record, state } = readFacilitationRecorderForm(data);
    expect(record).toBeUndefined();
    expect(state.problems).toContain(field);
  });

  test.each([
    ['duration', 'an hour', { duration: 'not-recorded' }],
    ['nonDigitalOffered', 'perhaps', { nonDigitalOffered: 'not-recorded' }],
    ['setting', 'the moon', { setting: 'reception-desk' }],
    ['initiatedBy', 'a robot', { mode: 'ad-hoc' }],
    ['reach', 'many', { kind: 'help-given' }],
  ] as const)('leaves out a %s that cannot be', (field, value, recorded) => {
    expect(read(...help, [draft(field), value]).record).toMatchObject(recorded);
  });

  test('refuses an id that has not the form of one, and repeats it nowhere', () => {
    const others = help.filter(([name]) => name !== draft('service'));
    const { record, issues } = read(...others, [draft('service'), 'Mrs Jones']);
    expect(record).toBeUndefined();
    expect(issues).toMatchObject([{ path: '/services/0', code: 'bad-format' }]);
    expect(JSON.stringify(issues)).not.toContain('Jones');
  });

  test('leaves out a language that was not on offer', () => {
    const data = formWith(
      [fields.about, 'campaign'],
      [draft('approach'), 'letter'],
      [draft('service'), 'nhs-app'],
      [draft('languages'), 'en'],
      [draft('languages'), 'tlh'],
    );
    const { record } = readFacilitationRecorderForm(data, { languages: ['en', 'ur'] });
    expect(record).toMatchObject({ languages: ['en'] });
  });

  test('takes a file for nothing filled in', () => {
    const { record, state } = read(...help.slice(0, 3), [draft('outcome'), new Blob(['x'])]);
    expect(record).toBeUndefined();
    expect(state.problems).toEqual(['outcome']);
  });

  test('never throws, and gives only records that stand and were asked for', () => {
    const known = [
      ...['help', 'campaign', 'save', 'switch', 'undo', id, at, 'en', 'ur', '1,200', ''],
      ...['nhs-app', 'signpost', 'letter', 'done-online', 'not-recorded', 'yes', 'staff'],
      ...['receptionist', 'library', 'data-cost', 'self-reported', '__proto__', 'constructor'],
    ];
    const text = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.string());
    const draftFields: (keyof RecorderDraft)[] = [
      ...(['service', 'approach', 'outcome', 'duration', 'nonDigitalOffered', 'role'] as const),
      ...(['setting', 'initiatedBy', 'barriers', 'barrierSource', 'reach', 'languages'] as const),
    ];
    const name = fc.constantFrom(...Object.values(fields).filter((f) => typeof f === 'string'));
    const entry = fc.tuple(fc.oneof(name, fc.constantFrom(...draftFields.map(draft))), text);
    const filled = fc.constantFrom<[string, string][]>(
      [],
      help,
      [[fields.about, 'campaign'], ...help.slice(1)],
      [[fields.intent, 'undo'], [fields.savedId, id], [fields.savedAt, at], ...help],
    );
    const languages = fc.constantFrom(undefined, ['en'], ['en', 'ur'], []);
    const kinds = new Set<string>();
    fc.assert(
      fc.property(filled, fc.array(entry, { maxLength: 12 }), languages, (first, rest, tags) => {
        const data = formWith(...rest, ...first);
        const options = { languages: tags, providerRole: 'receptionist' };
        const { record, state } = readFacilitationRecorderForm(data, options);
        const markup = renderToStaticMarkup(<FacilitationRecorder defaultValue={state} />);
        expect(markup).toContain('<form');
        if (!record) return;
        kinds.add(record.kind);
        expect(parseFacilitationEvent(record).ok).toBe(true);
        const intent = data.get(fields.intent);
        expect(intent).not.toBe('switch');
        expect(record.kind === 'correction').toBe(intent === 'undo');
      }),
      { numRuns: 200 },
    );
    expect([...kinds].toSorted()).toEqual(['campaign-sent', 'correction', 'help-given']);
  });
});
