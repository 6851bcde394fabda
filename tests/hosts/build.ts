import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { withoutThemeCalls } from '../../stories/hosts/preflight.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the scripts and style sheets of the hosts lie. */
    hostFiles: string;
  }
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = fileURLToPath(new URL('pages/', import.meta.url));

/** What another version of the kit differs in, so that the two can be told apart on one page. */
const changes: Record<string, readonly [from: string, to: string]> = {
  'widgets/help-offer/help-offer.messages.js': [
    'Would you like help to use our online services?',
    'Another version: would you like help?',
  ],
  'styles.css': ['#005eb8', '#6a1b9a'],
};

/**
 * Builds both packages as they are published, but into a folder of its own: a build of somebody else
 * changes nothing in the middle of a run.
 */
async function buildPackages(folder: string): Promise<void> {
  for (const name of ['data-model', 'react']) {
    const to = `${folder}/node_modules/@digital-facilitation/${name}`;
    await mkdir(to, { recursive: true });
    for (const part of ['package.json', 'tsup.config.ts', 'src']) {
      await symlink(`${root}packages/${name}/${part}`, `${to}/${part}`);
    }
    await run(`${root}node_modules/.bin/tsup`, [], { cwd: to });
    if (name === 'react')
      await run(process.execPath, [`${root}tooling/build-styles.ts`], { cwd: to });
  }
}

/** The same build with another version's words and colours. */
async function changePackages(from: string, folder: string): Promise<void> {
  await cp(from, folder, { recursive: true, verbatimSymlinks: true });
  for (const [file, [from, to]] of Object.entries(changes)) {
    const path = `${folder}/node_modules/@digital-facilitation/react/dist/${file}`;
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer holds the text to change.`);
    await writeFile(path, text.replaceAll(from, to));
  }
}

/** Leads the packages' public names to a copy of what is built, as an install would. */
function installedIn(folder: string): Plugin {
  return {
    name: 'installed-in',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^@digital-facilitation\// }, ({ path, kind, pluginData }) =>
        pluginData === 'found'
          ? undefined
          : resolve(path, { kind, resolveDir: folder, pluginData: 'found' }),
      );
    },
  };
}

async function bundle(
  page: string,
  outfile: string,
  options: { packages: string; production?: boolean; server?: boolean; define?: string },
): Promise<void> {
  const mode = options.production ? 'production' : 'development';
  await build({
    entryPoints: [`${pages}${page}`],
    outfile,
    bundle: true,
    format: options.server ? 'cjs' : 'iife',
    platform: options.server ? 'node' : 'browser',
    minify: options.production ?? false,
    charset: 'utf8',
    jsx: 'automatic',
    logLevel: 'error',
    // Not from the sources that tsconfig.json names.
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': `"${mode}"` },
    plugins: [installedIn(options.packages)],
  });
}

/** Builds every page once, from the built packages, into a folder of its own. */
export default async function buildHosts(project: TestProject): Promise<() => Promise<void>> {
  const folder = `${root}node_modules/.cache/kit-hosts/${process.pid}`;
  const now = `${folder}/now`;
  const next = `${folder}/next`;
  await buildPackages(now);
  await changePackages(now, next);
  await Promise.all([
    bundle('client.tsx', `${folder}/client.js`, { packages: now }),
    bundle('client.tsx', `${folder}/client-next.js`, { packages: next }),
    bundle('nhsuk-react.tsx', `${folder}/nhsuk-react.js`, { packages: now }),
    bundle('hydrate.tsx', `${folder}/hydrate.js`, { packages: now }),
    bundle('server.tsx', `${folder}/server.cjs`, { packages: now, server: true }),
    bundle('bad-hosts.tsx', `${folder}/bad-hosts.js`, { packages: now }),
    bundle('bad-hosts.tsx', `${folder}/bad-hosts-production.js`, {
      packages: now,
      production: true,
    }),
  ]);
  for (const [from, to] of [
    [`${now}/node_modules/@digital-facilitation/react/dist/styles.css`, 'kit.css'],
    [`${now}/node_modules/@digital-facilitation/react/dist/styles.layered.css`, 'kit-layered.css'],
    [`${next}/node_modules/@digital-facilitation/react/dist/styles.css`, 'kit-next.css'],
    [`${root}node_modules/bootstrap/dist/css/bootstrap.min.css`, 'bootstrap.css'],
    [`${root}stories/hosts/hostile-page.css`, 'hostile.css'],
  ] as const) {
    await cp(from, `${folder}/${to}`);
  }
  // Without its fonts, which come from another server.
  const nhsuk = await readFile(
    `${root}node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css`,
    'utf8',
  );
  await writeFile(`${folder}/nhsuk-frontend.css`, nhsuk.replace(/@font-face\s*\{[^}]*\}/g, ''));
  const preflight = await readFile(`${root}node_modules/tailwindcss/preflight.css`, 'utf8');
  const reset = withoutThemeCalls(preflight);
  await writeFile(`${folder}/preflight.css`, reset);
  const order = '@layer theme, base, digital-facilitation, components, utilities;';
  await writeFile(
    `${folder}/layers.css`,
    `${order}\n@import '/kit-layered.css';\n@layer base {\n${reset}\n}\n`,
  );
  project.provide('hostFiles', folder);
  return () => rm(folder, { recursive: true, force: true });
}
