import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { installedApp } from './installed-app.ts';

/** Imports every module that a package exports. Its style sheets stand in the app's own files. */
async function writeEveryEntryPoint(app: App, name: 'data-model' | 'react'): Promise<void> {
  const full = `@digital-facilitation/${name}`;
  const manifest = join(app.folder, 'node_modules', full, 'package.json');
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: object };
  const modules = Object.keys(exports).filter((entry) => !/\.(json|css)$/.test(entry));
  const lines = modules.map(
    (entry, index) => `export * as entry${index} from '${full}${entry.slice(1)}';\n`,
  );
  await writeFile(join(app.folder, 'src', `every-entry-point-of-${name}.ts`), lines.join(''));
}

/** Compiles the app "typescript" with each compiler, by the name it is installed under. */
export function describeDeclarations(compilers: readonly string[]): void {
  const app = installedApp('typescript');
  beforeAll(async () => {
    await writeEveryEntryPoint(app(), 'data-model');
    await writeEveryEntryPoint(app(), 'react');
  });

  describe.each(compilers)('the declarations, strictly and without skipLibCheck, in %s', (name) => {
    test.each([
      ['as Node.js 16 finds modules', 'node16'],
      ['as bundlers find modules', 'bundler'],
      ['on a server, without the DOM', 'server'],
    ])('have no error %s', async (_title, config) => {
      const compiler = join('node_modules', name, 'bin/tsc');
      expect(await app().run('node', [compiler, '--project', `tsconfig.${config}.json`])).toBe('');
    });
  });
}
