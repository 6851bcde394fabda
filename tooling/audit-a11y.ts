import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';
import { isFresh } from './newest.ts';
import { renderServerMarkup } from './render-server-markup.ts';
import { reportFile, testReports, vitest } from './test/vitest.ts';

/*
 * The accessibility audit over this project's own stories: `pnpm audit:a11y`. Builds what is not fresh,
 * renders the widgets on a server, runs the tests that claims rest on where their reports are old, and hands its
 * arguments on to the audit.
 */

const storybook = 'storybook-static';
const output = 'reports/a11y';
const packages = ['packages/data-model/src', 'packages/react/src'];
const sources = ['.storybook', 'stories', ...packages];

/** The packages' builds are as new as their sources. */
function isBuilt(): boolean {
  return ['data-model', 'react', 'a11y-audit'].every((name) =>
    isFresh(`packages/${name}/dist/index.js`, [`packages/${name}/src`]),
  );
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** A part of the matrix judges no claim, unless it is asked to. */
const part = /^--(story|pass|check|sample|changed|claims|list|help)\b/;

const { path } = await ensureChromium();
if (!isBuilt()) run('pnpm', 'run', 'build');
if (!isFresh(`${storybook}/index.json`, sources)) run('pnpm', 'run', 'build:storybook', '--quiet');
if (!process.argv.slice(2).some((argument) => part.test(argument))) {
  process.env.CHROMIUM_PATH = path;
  for (const [name, projects] of Object.entries(testReports)) {
    if (!isFresh(reportFile(name), packages)) vitest(name, ...projects);
  }
}
await renderServerMarkup(`${output}/server-markup`);
run(
  process.execPath,
  'packages/a11y-audit/dist/cli.js',
  storybook,
  '--output',
  output,
  '--browser-path',
  path,
  ...process.argv.slice(2),
);
