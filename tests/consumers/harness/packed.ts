import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

/** The packages that a stranger installs, by the folder they are built in. */
const packages = {
  '@digital-facilitation/data-model': 'packages/data-model',
  '@digital-facilitation/react': 'packages/react',
} as const;

export type KitPackage = keyof typeof packages;

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of each package's file, as `pnpm pack` makes it. */
    packed: Record<KitPackage, string>;
  }
}

/** Files that the package's exports name and that its build did not make. */
function missingFiles(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter((file) => !file.includes('*') && !existsSync(join(folder, file)));
}

function refuseUnbuilt(folder: string): void {
  const missing = missingFiles(folder);
  if (missing.length === 0) return;
  throw new Error(
    `${folder} is not built: ${missing.join(', ')} are missing, so there is nothing to install. Run the build.`,
  );
}

async function packInto(destination: string, folder: string): Promise<string> {
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
  });
  return (JSON.parse(stdout) as { filename: string }).filename;
}

/** Files that were packed before, from a folder that holds them. */
async function foundIn(folder: string): Promise<Record<KitPackage, string>> {
  const files = await readdir(folder);
  const find = (name: string) => {
    const start = `${name.slice(1).replace('/', '-')}-`;
    const file = files.find((candidate) => candidate.startsWith(start));
    if (!file) throw new Error(`PACKED_FOLDER holds no ${start}*.tgz. Pack ${name} into it.`);
    return join(folder, file);
  };
  return {
    '@digital-facilitation/data-model': find('@digital-facilitation/data-model'),
    '@digital-facilitation/react': find('@digital-facilitation/react'),
  };
}

/**
 * Packs what is built, once for all consumers. PACKED_FOLDER names a folder of packed files to take
 * instead, for example those of a release.
 */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.PACKED_FOLDER;
  if (given) {
    project.provide('packed', await foundIn(given));
    return async () => {};
  }
  Object.values(packages).forEach(refuseUnbuilt);
  const destination = await mkdtemp(join(tmpdir(), 'kit-packed-'));
  project.provide('packed', {
    '@digital-facilitation/data-model': await packInto(
      destination,
      packages['@digital-facilitation/data-model'],
    ),
    '@digital-facilitation/react': await packInto(
      destination,
      packages['@digital-facilitation/react'],
    ),
  });
  return () => rm(destination, { recursive: true, force: true });
}
