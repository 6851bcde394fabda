import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { TestReport } from './evidence.js';
import { readManualResults } from './manual-sheets/check-manual-results.js';
import type { ManualResult } from './manual-sheets/manual-result.js';

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new Error(`${file} is no JSON, so nothing in it can be read. Write it anew.`);
  }
}

/**
 * Reads reports of tests; a file that is not there is left out, and claims that rest on it say so.
 *
 * @throws Error where a file is no JSON, or no report of Vitest
 */
export async function readTestReports(files: readonly string[]): Promise<TestReport[]> {
  const reports: TestReport[] = [];
  for (const file of files.filter((name) => existsSync(name))) {
    const report = (await readJson(file)) as Partial<TestReport> | null;
    if (!Array.isArray(report?.testResults)) {
      throw new Error(
        `${file} holds no list "testResults", so it is no report of tests. Write it with the JSON reporter of Vitest.`,
      );
    }
    reports.push(report as TestReport);
  }
  return reports;
}

/**
 * Reads the project's file of manual results; none where there is no file.
 *
 * @throws Error where a result does not say who tested, when and with which versions
 */
export async function readManualResultsFile(file: string): Promise<readonly ManualResult[]> {
  return existsSync(file) ? readManualResults(await readJson(file)) : [];
}
