import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { card, rated, run, testReport } from '../testing/claims/made-up-run.js';
import { claimsOfRun } from './claims-of-run.js';

const claims = [
  card(
    rated({}, { by: 'test', file: 'Card.test.tsx', title: 'shows its words' }),
    rated(
      { criterion: '1.3.3', rating: 'not-evaluated', reason: 'Words.' },
      {
        by: 'manual',
        steps: ['Read it.'],
      },
    ),
  ),
];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the claims of a run', () => {
  test('are held against the reports of tests that the project names', async () => {
    const report = await write('unit.json', testReport({ 'shows its words': 'passed' }));
    const project = { claims, testReports: [report], manualResults: join(folder, 'none.json') };
    const { issues, ratings } = await claimsOfRun(project, run());
    expect(issues).toEqual([]);
    expect(ratings).toHaveLength(58);
  });

  test('are refused in a full run where the report is not there', async () => {
    const { issues } = await claimsOfRun({ claims, testReports: [join(folder, 'no.json')] }, run());
    expect(issues.map(({ rule }) => rule)).toEqual(['proof-missing']);
  });

  test.each([
    ['no JSON', '{', 'is no JSON'],
    ['no report', { tests: [] }, 'no report of tests'],
  ])('cannot be judged where a report is %s', async (_what, content, message) => {
    const report = await write('unit.json', content);
    await expect(claimsOfRun({ claims, testReports: [report] }, run())).rejects.toThrow(message);
  });

  test('name what is wrong in the file of manual results', async () => {
    const manualResults = await write('manual.json', {
      schemaVersion: 1,
      results: [
        {
          sheet: 'eyes-and-hands',
          widget: 'List',
          task: '1.3.3',
          outcome: 'pass',
          testedBy: 'A made-up person',
          testedOn: '2026-01-02',
          versions: { Firefox: '145', Windows: '11' },
        },
      ],
    });
    const { problems } = await claimsOfRun({ claims, manualResults }, run(), 'sample');
    expect(problems).toEqual([expect.stringContaining('nothing is claimed')]);
  });

  test('cannot be judged where a manual result has no name', async () => {
    const manualResults = await write('manual.json', {
      schemaVersion: 1,
      results: [{ sheet: 'nvda', widget: 'Card', task: '1.3.3', outcome: 'pass' }],
    });
    await expect(claimsOfRun({ claims, manualResults }, run())).rejects.toThrow('testedBy');
  });
});
