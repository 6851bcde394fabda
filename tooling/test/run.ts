import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium.ts';
import type { StoryResult } from './story-reporter.ts';

/*
 * Every check of the project, in one command: `pnpm test`. Each step goes on where an earlier one
 * failed, so that one run shows all; the last line is `N passed, N failed`.
 */

interface Tally {
  passed: number;
  failed: number;
}

const steps: { name: string; tally: Tally; seconds: number }[] = [];

function step(name: string, run: () => Tally): void {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = run();
  steps.push({ name, tally, seconds: (performance.now() - start) / 1000 });
}

/** Runs a command; its own output is shown. */
function succeeds(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(`${command} did not start: ${error.message}`);
  return status === 0;
}

function one(command: string, ...args: string[]): Tally {
  return succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Runs test projects of Vitest and counts their tests. A run that breaks down counts as a failure. */
function vitest(file: string, ...args: string[]): Tally {
  const report = `reports/${file}.json`;
  rmSync(report, { force: true });
  const good = succeeds('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failed = found.numFailedTests + found.numPendingTests;
  return { passed: found.numPassedTests, failed: good ? failed : Math.max(1, failed) };
}

/** Runs each story as a test at both widths. A story passes where its play and axe pass. */
function stories(): Tally {
  const file = 'reports/stories.json';
  rmSync(file, { force: true });
  const good = succeeds('vitest', [
    'run',
    '--project=stories-1280',
    '--project=stories-320',
    '--reporter=default',
    '--reporter=./tooling/test/story-reporter.ts',
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8')) as StoryResult[];
  const passed = results.filter(({ play, axe }) => play === 'passed' && axe === 'passed').length;
  const missing = missingStories(results);
  for (const name of missing) console.error(`✗ ${name}: no test ran`);
  const failed = results.length - passed + missing.length;
  console.log(`${passed} stories passed, ${failed} failed, at 1280 px and 320 px together`);
  return { passed, failed: good ? failed : Math.max(1, failed) };
}

/** Stories that the built Storybook lists and no test ran, at either width. */
function missingStories(results: readonly StoryResult[]): string[] {
  const index = 'storybook-static/index.json';
  if (!existsSync(index)) return ['the built Storybook'];
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  const ran = new Set(results.map(({ story, project }) => `${story} (${project})`));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .flatMap(({ id }) => ['stories-1280', 'stories-320'].map((project) => `${id} (${project})`))
    .filter((name) => !ran.has(name));
}

mkdirSync('reports', { recursive: true });
let browser = true;
console.log('\n── Chromium');
try {
  const { path, origin } = await ensureChromium();
  process.env.CHROMIUM_PATH = path;
  console.log(`Browser tests run in ${path} (${origin}).`);
} catch (error) {
  browser = false;
  // What named no Chromium must not keep the other tests from starting.
  delete process.env.CHROMIUM_PATH;
  console.error((error as Error).message);
}

step('Lint and format', () => one('biome', 'ci', '.'));
step('Types', () => one('pnpm', 'run', 'types'));
step('Build', () => one('pnpm', 'run', 'build'));
step('Public API as it is kept', () => one('node', 'tooling/api-report.ts', '--check'));
step('Storybook builds', () => one('pnpm', 'run', 'build:storybook', '--quiet'));
step('Unit and server rendering', () => vitest('unit', '--project=unit', '--project=ssr'));
step('Packages', () => vitest('packages', '--project=packages'));
step("Strangers' apps: Vite with React 19, Node.js, TypeScript", () =>
  vitest('consumers', '--project=consumers', 'vite-react-19', 'node-script', 'typescript.test'),
);
step('Behaviour in Chromium', () =>
  browser ? vitest('browser', '--project=browser') : { passed: 0, failed: 1 },
);
step('Difficult pages', () =>
  browser ? vitest('hosts', '--project=hosts') : { passed: 0, failed: 1 },
);
step('Stories with axe in Chromium', () => (browser ? stories() : { passed: 0, failed: 1 }));
step('Checks of the audit', () =>
  browser ? vitest('audit', '--project=audit') : { passed: 0, failed: 1 },
);

console.log('\n── Summary');
for (const { name, tally, seconds } of steps) {
  const mark = tally.failed === 0 ? '✓' : '✗';
  console.log(
    `${mark} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds.toFixed(0)} s)`,
  );
}
const passed = steps.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = steps.reduce((sum, { tally }) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
