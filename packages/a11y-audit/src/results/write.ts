import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsOf } from './check-schema.js';
import type { AuditResults } from './result.js';

/**
 * Writes `results.json` into a folder and gives its path.
 *
 * @throws Error where the results do not fit their own schema: nobody could read them.
 */
export async function writeResults(results: AuditResults, folder: string): Promise<string> {
  const problems = problemsOf(results);
  if (problems.length > 0) {
    throw new Error(
      `The results do not fit their schema, so they were not written. This is a fault of the audit: ${problems.slice(0, 3).join('; ')}`,
    );
  }
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'results.json');
  await writeFile(file, `${JSON.stringify(results, undefined, 1)}\n`);
  return file;
}
