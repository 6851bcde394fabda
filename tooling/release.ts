import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { refusedLicences } from './licences.ts';

/*
 * Makes a release from the last commit: versions and notes from the changesets, the build, a tarball and a
 * bill of materials for each package, and the licences of what comes with them. `pnpm release --dry-run`
 * leaves all of it in `reports/release` and publishes nothing. Without it, the tarballs are published.
 *
 * It works in a copy, so that what is not committed is not released and a failure leaves nothing behind.
 */
const dryRun = process.argv.includes('--dry-run');
const output = resolve('reports/release');
const packages = ['data-model', 'react', 'a11y-audit'];
/** axe-core's licence asks for the source of changes to its own files, and there are none. No page ships it. */
const alsoAllowed: Record<string, readonly string[]> = {
  '@digital-facilitation/a11y-audit': ['MPL-2.0'],
};

const copy = mkdtempSync(join(tmpdir(), 'kit-release-'));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

function step(name: string): void {
  console.log(`\n── ${name}`);
}

function run(command: string, args: readonly string[], cwd = copy): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

interface Released {
  name: string;
  version: string;
  tarball: string;
  sha256: string;
  bytes: number;
  files: string[];
}

function pack(folder: string): Released {
  const packed = JSON.parse(
    run('pnpm', ['pack', '--json', '--pack-destination', output], join(copy, 'packages', folder)),
  ) as Packed;
  const manifest = JSON.parse(
    readFileSync(join(copy, 'packages', folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string };
  const content = readFileSync(packed.filename);
  return {
    name: manifest.name,
    version: manifest.version,
    tarball: basename(packed.filename),
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    files: packed.files.map(({ path }) => path).sort(),
  };
}

try {
  step('A copy of the last commit');
  if (run('git', ['status', '--porcelain'], '.').trim() !== '') {
    console.log('Changes that are not committed are left out.');
  }
  run('git', ['clone', '--quiet', resolve('.'), copy], '.');
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline']);

  step('Versions and notes from the changesets');
  run('pnpm', ['exec', 'changeset', 'version']);

  step('Build');
  run('pnpm', ['run', 'build']);

  step('Tarballs');
  const released = packages.map(pack);
  for (const { name, version, bytes, files } of released) {
    console.log(`${name} ${version}: ${files.length} files, ${Math.ceil(bytes / 1024)} KiB`);
  }
  const stray = released.flatMap(({ files }) =>
    files.filter((path) => /\.(test|stories|test-d)\.|\/testing\/fixtures/.test(path)),
  );
  if (stray.length > 0) throw new Error(`Files that are not to be released: ${stray.join(', ')}`);

  step('Bill of materials (CycloneDX) and licences');
  for (const { name } of released) {
    const file = join(output, `${name.split('/').at(-1)}.cdx.json`);
    run('pnpm', ['--filter', name, 'sbom', '--prod', '--sbom-format', 'cyclonedx', '--out', file]);
    const refused = refusedLicences(JSON.parse(readFileSync(file, 'utf8')), alsoAllowed[name]);
    if (refused.length > 0) {
      throw new Error(`Look at these licences before a release: ${refused.join('; ')}`);
    }
    console.log(`${basename(file)}: every licence is on the list`);
  }

  writeFileSync(join(output, 'release.json'), `${JSON.stringify(released, undefined, 2)}\n`);
  if (dryRun) {
    console.log(`\nNothing was published. All of it is in ${output}.`);
  } else {
    step('Publish');
    for (const { tarball } of released) {
      run('pnpm', ['publish', join(output, tarball), '--access', 'public', '--no-git-checks']);
    }
    console.log('Published. Run `pnpm changeset version`, and commit the versions and the notes.');
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
