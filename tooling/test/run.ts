import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium.ts';
import type { StoryResult } from './story-reporter.ts';
import { succeeds, type Tally, testReports, vitest } from './vitest.ts';

/*
 * Every check of the project, in one command: `pnpm test`. Each step goes on where an earlier one
 * failed, so that one run shows all; the last line is `N passed, N failed`.
 */

const steps: { name: string; tally: Tally; seconds: number }[] = [];

function step(name: string, run: () => Tally): void {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = run();
  steps.push({ name, tally, seconds: (performance.now() - start) / 1000 });
}

function one(command: string, ...args: string[]): Tally {
  return succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs each story as a test at both widths: it renders, and its play passes. The audit runs axe on it. */
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
  const passed = results.filter(
    ({ play, axe }) => play === 'passed' && (axe === 'passed' || axe === 'by-audit'),
  ).length;
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

/**
 * The audit over every story at 1280 px and at 320 px, and every other pass over a few stories each. The
 * whole matrix is `pnpm audit:a11y`.
 */
function audit(): Tally {
  const folder = 'reports/a11y-sample';
  const file = `${folder}/results.json`;
  rmSync(file, { force: true });
  const good = succeeds('node', [
    'tooling/audit-a11y.ts',
    '--pass=base,zoom-400,no-javascript',
    '--sample=3',
    // What the sample ran must hold; a full run has to show every claim.
    '--claims=sample',
    `--output=${folder}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { outcomes } = JSON.parse(readFileSync(file, 'utf8')) as {
    outcomes: { outcome: string }[];
  };
  const having = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
  const failed = having('failed') + having('untested');
  return { passed: having('passed'), failed: good ? failed : Math.max(1, failed) };
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
step('Unit and server rendering', () => vitest('unit', ...testReports.unit));
step('Packages', () => vitest('packages', '--project=packages'));
step("Strangers' apps: Vite with React 19, Node.js, TypeScript", () =>
  vitest('consumers', '--project=consumers', 'vite-react-19', 'node-script', 'typescript.test'),
);
step('Behaviour in Chromium', () =>
  browser ? vitest('browser', ...testReports.browser) : { passed: 0, failed: 1 },
);
step('Difficult pages', () =>
  browser ? vitest('hosts', '--project=hosts') : { passed: 0, failed: 1 },
);
process.env.AXE_BY_AUDIT = '1';
step('Stories in Chromium', () => (browser ? stories() : { passed: 0, failed: 1 }));
step('Checks of the audit', () =>
  browser ? vitest('audit', '--project=audit') : { passed: 0, failed: 1 },
);
step('Accessibility audit', () => (browser ? audit() : { passed: 0, failed: 1 }));

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
