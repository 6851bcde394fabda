import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AuditResults } from '@digital-facilitation/a11y-audit';
import { ensureChromium } from './chromium.ts';
import { isFresh } from './newest.ts';

/*
 * Proves that the audit can fail: `pnpm audit:broken`. Builds the stories with planted faults, audits them
 * and their sound twins, keeps what was caught and what was missed in the audit's sources, for every report to
 * show, and fails under 95 %. Arguments go on to the audit: with `--story` only a part runs, and nothing is kept.
 */

const stories = 'packages/a11y-audit/broken-stories';
const storybook = 'reports/broken-storybook';
const output = 'reports/broken';
const kept = 'packages/a11y-audit/src/broken/published-score.ts';
const least = 0.95;

/** Runs a command and gives its exit code. */
function run(command: string, ...args: string[]): number {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 2;
}

function mustRun(command: string, ...args: string[]): void {
  const status = run(command, ...args);
  if (status !== 0) process.exit(status);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const { path } = await ensureChromium();
if (!isFresh('packages/a11y-audit/dist/index.js', ['packages/a11y-audit/src'])) {
  mustRun('pnpm', '--filter', '@digital-facilitation/a11y-audit', 'run', 'build');
}
const sources = [stories, '.storybook', 'packages/data-model/src', 'packages/react/src'];
if (!isFresh(`${storybook}/index.json`, sources)) {
  const config = ['--config-dir', `${stories}/.storybook`, '--output-dir', storybook];
  mustRun('storybook', 'build', '--disable-telemetry', '--quiet', ...config);
}

// What an older run found must not be counted, should this one break off.
rmSync(`${output}/results.json`, { force: true });
// The audit exits with 1, since it must find faults. Any other code says that it did not run.
const status = run(
  process.execPath,
  'packages/a11y-audit/dist/cli.js',
  storybook,
  '--output',
  output,
  '--config',
  `${stories}/a11y-audit.config.ts`,
  '--browser-path',
  path,
  ...process.argv.slice(2),
);
if (status > 1) process.exit(status);

const built = new URL('../packages/a11y-audit/dist/index.js', import.meta.url);
const { brokenScore, toPublish }: typeof import('@digital-facilitation/a11y-audit') = await import(
  built.href
);
const results = JSON.parse(readFileSync(`${output}/results.json`, 'utf8')) as AuditResults;
const score = brokenScore(results);
const covered = new Set(results.outcomes.map(({ story }) => story));
const shown = score.kinds.filter(({ story }) => score.complete || covered.has(story));

for (const { id, title, outcome, why, alsoBy } of shown) {
  const others = alsoBy.map(({ check, rule }) => `${check} ${rule}`);
  if (outcome === 'missed') console.log(`✗ missed: ${id}. ${title}. ${why}`);
  else if (!score.complete)
    console.log(`✓ caught: ${id}${others.length > 0 ? ` (also ${others.join(', ')})` : ''}`);
}
for (const { story, pass, check, rule, where, message } of score.falseAlarms) {
  console.log(`✗ false alarm: ${story}: ${rule} (${check} in ${pass}) at ${where}. ${message}`);
}
if (!score.complete) {
  console.log('A part of the broken stories ran, so no share was written.');
} else {
  writeFileSync(
    kept,
    `import type { PublishedScore } from './publish.js';

/** Written by \`pnpm audit:broken\` after a whole run: change the stories or the checks, never this file. */
export const publishedScore: PublishedScore = ${JSON.stringify(toPublish(score, results))};
`,
  );
  mustRun('biome', 'check', '--write', kept);
  console.log(
    `${score.caught} of ${score.kinds.length} kinds of fault caught: ${percent(score.share)}; ${score.falseAlarms.length} false alarms on sound twins. ${kept}`,
  );
  if (score.share < least) {
    console.log(`Fewer than ${percent(least)} were caught. Mend the checks, not the expectations.`);
  }
  process.exitCode = score.share < least || score.falseAlarms.length > 0 ? 1 : 0;
}
