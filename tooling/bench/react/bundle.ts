import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** React, which every library of the comparison needs alike. */
export const react = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];

/** A copy of both built packages, so that a build of somebody else changes nothing in the middle of a run. */
export async function copyPackages(): Promise<string> {
  const folder = `${root}node_modules/.cache/kit-bench/${process.pid}`;
  for (const name of ['data-model', 'react']) {
    const to = `${folder}/node_modules/@digital-facilitation/${name}`;
    await mkdir(to, { recursive: true });
    for (const part of ['package.json', 'dist']) {
      await cp(`${root}packages/${name}/${part}`, `${to}/${part}`, { recursive: true });
    }
  }
  return folder;
}

/** Leads the packages' public names to that copy, as an install would. */
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

/**
 * Bundles and minifies as a supplier's production build does. The code stands in this folder.
 * Returns the text of each file by its name; the first that a page loads is `entry.js`.
 */
export async function bundle(
  packages: string,
  code: string,
  options: BuildOptions = {},
): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here, sourcefile: 'entry.tsx', loader: 'tsx' },
    outdir: `${here}out`,
    entryNames: 'entry',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    logLevel: 'error',
    legalComments: 'none',
    // Not from the sources that tsconfig.json names.
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [installedIn(packages)],
    ...options,
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]),
  );
}

export function gzipped(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
