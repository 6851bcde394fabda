import type { AuditResults } from '../results/result.js';
import type { ManualResult } from './manual-sheets/manual-result.js';

/** The part of a JSON report of Vitest (or Jest) that claims are held against. */
export interface TestReport {
  testResults: readonly {
    /** Path of the file. */
    name: string;
    assertionResults: readonly {
      title: string;
      ancestorTitles: readonly string[];
      status: string;
    }[];
  }[];
}

/**
 * `full`: whatever is claimed must be shown in this run. `sample`: what ran must hold, and what did not
 * run is said to be not in this run, which is no fault.
 */
export type ClaimMode = 'full' | 'sample';

/** What claims are held against, besides the results of the audit. */
export interface ClaimOptions {
  /** @default 'full' where the whole matrix ran, else 'sample' */
  mode?: ClaimMode | undefined;
  /** What people found. @default [] */
  manualResults?: readonly ManualResult[] | undefined;
}

/** Everything that claims are held against. */
export interface Evidence {
  results: AuditResults;
  tests: readonly TestReport[];
  manualResults: readonly ManualResult[];
  mode: ClaimMode;
}

export function evidenceOf(
  results: AuditResults,
  tests: readonly TestReport[],
  { mode, manualResults = [] }: ClaimOptions = {},
): Evidence {
  return {
    results,
    tests,
    manualResults,
    mode: mode ?? (results.selection.complete ? 'full' : 'sample'),
  };
}
