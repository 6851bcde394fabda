import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Version of an installed package, from its own package.json; some packages do not export that file. */
export function versionOf(name: string): string {
  let folder = dirname(require.resolve(name));
  for (;;) {
    try {
      const read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (read.name === name && read.version) return read.version;
    } catch {
      // No package.json here: look one folder up.
    }
    const up = dirname(folder);
    if (up === folder) return 'unknown';
    folder = up;
  }
}

/** This package's own name and version. */
export function ownVersion(): { name: string; version: string } {
  const { name, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string };
  return { name, version };
}
