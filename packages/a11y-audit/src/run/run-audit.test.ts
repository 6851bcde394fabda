import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../config/options.js';
import { problemsOf } from '../results/check-schema.js';
import { faults } from '../results/summary.js';
import { writeResults } from '../results/write.js';
import { type SmallStory, smallStorybook } from '../testing/storybook.js';
import { runAudit } from './run-audit.js';

const good: SmallStory = { id: 'part--good', html: '<button>Save</button>' };

function audit(stories: readonly SmallStory[], more: Partial<RunOptions> = {}) {
  return runAudit({
    target: smallStorybook(stories),
    project: {},
    output: mkdtempSync(join(tmpdir(), 'audit-')),
    stories: [],
    passes: ['base'],
    checks: ['axe'],
    workers: 2,
    acceptTranscripts: false,
    ...more,
  });
}

describe('a run', () => {
  test('gives each wanted check of each story an outcome that fits the schema', async () => {
    const bad = { id: 'part--bad', html: '<img src="data:,">' };
    const results = await audit([good, bad], { checks: ['axe', 'trap'] });
    expect(
      results.outcomes.map(({ story, check, outcome }) => `${story} ${check} ${outcome}`),
    ).toEqual([
      'part--good axe passed',
      'part--good trap passed',
      'part--bad axe failed',
      'part--bad trap passed',
    ]);
    expect(problemsOf(JSON.parse(JSON.stringify(results)))).toEqual([]);
    expect(results.outcomes[2]?.repeat).toMatch(/--story part--bad --pass base --check axe$/);
    expect(faults(results)).toHaveLength(1);
  });

  test('says that a part is not the whole', async () => {
    const { selection, notTested } = await audit([good]);
    expect(selection).toMatchObject({ complete: false, storiesRun: 1, passesRun: 1, pairsRun: 1 });
    expect(notTested[0]?.what).toMatch(/^\d+ of \d+ pairs of story and pass$/);
  });

  test.each([
    [
      'playFunctionThrewException',
      { message: 'not found' },
      /its play function threw an error: not found/,
    ],
    ['storyMissing', {}, /Storybook does not know it/],
    ['storyErrored', { title: 'A title' }, /it gave nothing to render: A title/],
    [
      'unhandledErrorsWhilePlaying',
      [{ message: 'late' }],
      /an error went unhandled while it played: late/,
    ],
  ])(
    'leaves a story untested, and fails, where Storybook says %s',
    async (event, payload, reason) => {
      const results = await audit([{ ...good, says: [event, payload] }]);
      expect(results.outcomes).toEqual([
        expect.objectContaining({ outcome: 'untested', reason: expect.stringMatching(reason) }),
      ]);
      expect(faults(results)).toHaveLength(1);
      expect(faults(results, { 'base axe': 'It is known.' })).toEqual([]);
    },
  );

  test('sets the globals of a pass, and takes them back for the next', async () => {
    const html =
      '<style>[data-theme="dark"] p { color: #eee; background: #fff }</style><p>Text</p>';
    const results = await audit([{ ...good, html }], { passes: ['dark', 'phone'] });
    expect(results.outcomes.map(({ pass, outcome }) => `${pass} ${outcome}`)).toEqual([
      'dark failed',
      'phone passed',
    ]);
  });

  test('leaves out a pass whose globals this Storybook does not have, with the reason', async () => {
    const { outcomes } = await audit([good], { passes: ['welsh'] });
    expect(outcomes).toEqual([
      expect.objectContaining({
        outcome: 'not-applicable',
        reason: expect.stringMatching(/no language in its toolbar/),
      }),
    ]);
  });

  test('uses the names that a project gives its globals', async () => {
    const project = { globals: { welsh: { theme: 'dark' } } };
    const { outcomes } = await audit([good], { passes: ['welsh'], project });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['passed']);
  });

  test('names a pass that the project leaves out as not tested', async () => {
    const project = { leaveOut: { print: 'Nothing is printed.' } };
    const { notTested, passes } = await audit([good], { project });
    expect(notTested).toContainEqual({ what: 'The pass print', why: 'Nothing is printed.' });
    expect(passes.map(({ id }) => id)).not.toContain('print');
  });

  test('refuses to run over nothing', async () => {
    await expect(audit([good], { stories: ['other--*'] })).rejects.toThrow(/No story fits/);
  });

  test('writes its results and its evidence', async () => {
    const output = mkdtempSync(join(tmpdir(), 'audit-'));
    const results = await audit([good], { checks: ['tree'], output });
    const file = await writeResults(results, output);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(results);
    const [evidence = ''] = results.outcomes[0]?.evidence ?? [];
    expect(existsSync(join(output, evidence))).toBe(true);
  });

  test('opens pages by their addresses, and no pass that needs a toolbar', async () => {
    const target = [
      `data:text/html,${encodeURIComponent('<!doctype html><html lang="en"><title>A</title><main><h1>A</h1></main>')}`,
    ];
    const { outcomes, stories } = await audit([], { target, passes: ['base', 'dark'] });
    expect(stories.map(({ id }) => id)).toEqual(['page-1']);
    expect(outcomes.map(({ pass, outcome }) => `${pass} ${outcome}`)).toEqual([
      'base passed',
      'dark not-applicable',
    ]);
  });
});
