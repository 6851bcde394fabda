import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProjectConfig } from './project.js';

const usualFiles = ['a11y-audit.config.ts', 'a11y-audit.config.js', 'a11y-audit.config.mjs'];

/**
 * Reads the project's configuration: a module whose default export is a `ProjectConfig`. A TypeScript
 * file needs a Node.js that strips types (22.18 or newer).
 *
 * @throws Error where a file that was named is not there, or has no default export.
 */
export async function readProject(
  named: string | undefined,
): Promise<{ project: ProjectConfig; file?: string }> {
  const file = named ?? usualFiles.find((name) => existsSync(name));
  if (file === undefined) return { project: {} };
  if (!existsSync(file)) {
    throw new Error('The file of --config does not exist. Correct its path, or leave it out.');
  }
  const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: ProjectConfig };
  if (typeof module.default !== 'object') {
    throw new Error(
      `${file} has no default export that is an object. Export the configuration as default.`,
    );
  }
  return { project: module.default, file };
}
