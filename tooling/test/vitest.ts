import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Runs a command; its own output is shown. */
export function succeeds(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(`${command} did not start: ${error.message}`);
  return status === 0;
}

/** The reports that claims of accessibility rest on, and the projects that write them. */
export const testReports = {
  unit: ['--project=unit', '--project=ssr'],
  browser: ['--project=browser'],
} as const;

export const reportFile = (name: string) => `reports/${name}.json`;

/**
 * Runs test projects of Vitest, keeps their report and counts their tests. A run that breaks down counts as a
 * failure.
 */
export function vitest(name: string, ...args: readonly string[]): Tally {
  const report = reportFile(name);
  rmSync(report, { force: true });
  const good = succeeds('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failed = found.numFailedTests + found.numPendingTests;
  return { passed: found.numPassedTests, failed: good ? failed : Math.max(1, failed) };
}
