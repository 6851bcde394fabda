import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { type RunningApp, runIn, startIn } from './processes.ts';

/** Versions in a consumer's package.json are exact; the kit's own stands as `*`, and is what was packed. */
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface AppOptions {
  /** @default 'pnpm' */
  client?: 'pnpm' | 'npm' | undefined;
  /** An app whose files come first, where this one differs in some only. */
  base?: string | undefined;
  /** Where to put the examples of the documentation, in the app's folder; nowhere where left out. */
  examples?: string | undefined;
}

/** A consumer's app, copied out of the workspace and installed there. */
export interface App {
  folder: string;
  /** Runs a program of the app to its end. Gives what it printed; a failure shows it. */
  run(command: string, args?: readonly string[], env?: Record<string, string>): Promise<string>;
  /** Starts a server of the app and waits until it answers. `PORT` in the arguments becomes its port. */
  start(
    command: string,
    args?: readonly string[],
    env?: Record<string, string>,
  ): Promise<RunningApp>;
  /** What is installed, with versions, by name. */
  installed(): Record<string, string>;
  /** A module of a package as the app has it. */
  load(specifier: string): Promise<Record<string, unknown>>;
  remove(): Promise<void>;
}

/** Writes where the kit's packages are into the copy's own files. */
async function pointAtPacked(folder: string): Promise<string[]> {
  const packed: Record<string, string> = inject('packed');
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const used = Object.keys(manifest.dependencies ?? {}).filter((name) => name in packed);
  for (const name of used) (manifest.dependencies ?? {})[name] = `file:${packed[name]}`;
  await writeFile(file, JSON.stringify(manifest, undefined, 2));
  // The packed React package asks for the data model by version, which pnpm would look for in a registry.
  const overrides = Object.entries(packed).map(([name, path]) => `  '${name}': file:${path}\n`);
  await writeFile(join(folder, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('')}`);
  const { dependencies, devDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** The first component that the README shows. */
function exampleOfReadme(): string {
  const [, code] = /^```tsx\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (!code) throw new Error('The README shows no component, so it cannot be tried.');
  return code;
}

/** Copies an app of tests/consumers out of the workspace and installs it there from the packed files. */
export async function prepareApp(name: string, options: AppOptions = {}): Promise<App> {
  const { client = 'pnpm', base, examples } = options;
  const folder = await mkdtemp(join(tmpdir(), `consumer-${name}-`));
  if (base) await cp(join('tests/consumers', base), folder, { recursive: true });
  await cp(join('tests/consumers', name), folder, { recursive: true });
  if (examples) {
    await cp('stories/examples', join(folder, examples), { recursive: true });
    await writeFile(join(folder, examples, 'from-the-readme.tsx'), exampleOfReadme());
  }
  const names = await pointAtPacked(folder);
  const quiet = { pnpm: ['--no-lockfile'], npm: ['--no-package-lock', '--no-audit', '--no-fund'] };
  await runIn(folder, client, [
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    ...quiet[client],
  ]);

  function installed() {
    const versions = names.flatMap((dependency) => {
      const file = join(folder, 'node_modules', dependency, 'package.json');
      if (!existsSync(file)) return [];
      return [
        [dependency, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version],
      ];
    });
    return Object.fromEntries(versions) as Record<string, string>;
  }
  return {
    folder,
    installed,
    run: (command, args = [], env) => runIn(folder, command, args, env),
    start: (command, args = [], env) => startIn(folder, command, args, env),
    load: async (specifier) => {
      const file = createRequire(join(folder, 'package.json')).resolve(specifier);
      return import(/* @vite-ignore */ pathToFileURL(file).href);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
