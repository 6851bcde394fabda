import { describe, expect, test } from 'vitest';
import type { KeyTable } from '../../config/key-table.js';
import { card, rated } from '../../testing/claims/made-up-run.js';
import { problemsOfManualResults, readManualResults } from './check-manual-results.js';
import type { ManualResult } from './manual-result.js';
import { manualSheets, widgetSheets } from './sheets.js';

const claims = [
  card(
    rated({ criterion: '1.3.3' }, { by: 'manual', steps: ['Read it.'] }),
    rated({ criterion: '2.5.3' }, { by: 'manual', with: 'voice-control', steps: ['Say it.'] }),
    rated({ criterion: '4.1.2' }, { by: 'manual', with: 'screen-reader', steps: ['Hear it.'] }),
  ),
];
const keyTables: KeyTable[] = [
  {
    widget: 'Card',
    keys: [{ key: 'Enter', effect: 'Opens it.', story: 'made-up-card--plain', steps: [] }],
  },
];
const result: ManualResult = {
  sheet: 'nvda',
  widget: 'Card',
  task: '4.1.2',
  outcome: 'pass',
  testedBy: 'A made-up person',
  testedOn: '2026-01-02',
  versions: { NVDA: '2026.3', Firefox: '145' },
};

const tasksOf = (id: string, results: readonly ManualResult[] = []) =>
  widgetSheets(claims, keyTables, results).find(({ sheet }) => sheet.id === id)?.tasks ?? [];

describe('the manual sheets', () => {
  test('are there for five screen readers, voice control, a magnifier, and no tool', () => {
    expect(manualSheets.map(({ id }) => id)).toEqual([
      'nvda',
      'jaws',
      'voiceover-macos',
      'voiceover-ios',
      'talkback',
      'dragon',
      'magnifier',
      'eyes-and-hands',
    ]);
  });

  test.each(manualSheets)('$title says how to set it up, and where that is from', (sheet) => {
    expect(sheet.setUp).not.toEqual([]);
    expect(sheet.source).not.toBe('');
    const ids = sheet.tasks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['nvda', '4.1.2'],
    ['talkback', '4.1.2'],
    ['dragon', '2.5.3'],
    ['eyes-and-hands', '1.3.3'],
  ])('%s carries the claim %s that only people can show', (id, claim) => {
    const claimed = tasksOf(id).filter((task) => /^\d/.test(task.id));
    expect(claimed.map((task) => task.id)).toEqual([claim]);
  });

  test('carry the table of keys where there is a keyboard, and not on a phone', () => {
    expect(tasksOf('nvda').at(-1)?.steps).toEqual([
      'In the story made-up-card--plain: Enter. Opens it.',
    ]);
    expect(tasksOf('talkback').map(({ id }) => id)).not.toContain('keys');
  });

  test('read "not tested" until somebody has reported a result', () => {
    const outcomes = widgetSheets(claims, keyTables, []).flatMap(({ tasks }) =>
      tasks.map(({ outcome }) => outcome),
    );
    expect(outcomes.length).toBeGreaterThan(20);
    expect(new Set(outcomes)).toEqual(new Set(['not-tested']));
  });

  test('show the last result of a task, with who, when and with what', () => {
    const later: ManualResult = { ...result, outcome: 'fail', testedOn: '2026-02-01' };
    const task = tasksOf('nvda', [later, result]).find(({ id }) => id === '4.1.2');
    expect(task).toMatchObject({ outcome: 'fail', result: later });
    expect(tasksOf('jaws', [result]).find(({ id }) => id === '4.1.2')?.outcome).toBe('not-tested');
  });
});

describe('a file of manual results', () => {
  const read = (change: object) =>
    readManualResults({ schemaVersion: 1, results: [{ ...result, ...change }] });

  test('is read where each result says who, when and with which versions', () => {
    expect(read({})).toEqual([result]);
  });

  test.each([
    ['a name', { testedBy: undefined }],
    ['more than an empty name', { testedBy: ' ' }],
    ['a day', { testedOn: undefined }],
    ['a day in its form', { testedOn: '2 January 2026' }],
    ['a month of the calendar', { testedOn: '2026-13-01' }],
    ['versions', { versions: undefined }],
    ['the version of the browser too', { versions: { NVDA: '2026.3' } }],
    ['an outcome that is one', { outcome: 'mostly' }],
  ])('is refused without %s', (_what, change) => {
    const kept = JSON.parse(JSON.stringify({ ...result, ...change })) as object;
    expect(() => readManualResults({ schemaVersion: 1, results: [kept] })).toThrow(
      /none of them counts/,
    );
  });

  test.each([
    ['a sheet', { sheet: 'narrator' }, 'sheet that does not exist'],
    ['a widget', { widget: 'List' }, 'nothing is claimed'],
    ['a task', { task: '9.9.9' }, 'task that its sheet does not have'],
    ['a real day', { testedOn: '2026-02-30' }, 'calendar'],
    ['the version of its tool', { versions: { Firefox: '145', Windows: '11' } }, 'of NVDA'],
  ])('is told where a result does not name %s', (_what, change, message) => {
    const [problem = '', ...others] = problemsOfManualResults(
      [{ ...result, ...change }],
      claims,
      keyTables,
    );
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });

  test('has nothing to be told where all fits', () => {
    expect(problemsOfManualResults([result], claims, keyTables)).toEqual([]);
  });
});
