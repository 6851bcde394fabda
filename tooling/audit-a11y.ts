import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { renderServerMarkup } from './render-server-markup.ts';

/*
 * The accessibility audit over this project's own stories: `pnpm audit:a11y`. Builds what is not fresh,
 * renders the widgets on a server, and hands its arguments on to the audit.
 */

const storybook = 'storybook-static';
const output = 'reports/a11y';
const sources = ['.storybook', 'stories', 'packages/data-model/src', 'packages/react/src'];

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, { parentPath, name }) => Math.max(time, statSync(`${parentPath}/${name}`).mtimeMs),
      0,
    );
}

function isFresh(): boolean {
  const index = `${storybook}/index.json`;
  return existsSync(index) && statSync(index).mtimeMs > Math.max(...sources.map(newest));
}

/** The packages' builds are as new as their sources. */
function isBuilt(): boolean {
  return ['data-model', 'react', 'a11y-audit'].every((name) => {
    const entry = `packages/${name}/dist/index.js`;
    return existsSync(entry) && statSync(entry).mtimeMs > newest(`packages/${name}/src`);
  });
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const { path } = await ensureChromium();
if (!isBuilt()) run('pnpm', 'run', 'build');
if (!isFresh()) run('pnpm', 'run', 'build:storybook', '--quiet');
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
