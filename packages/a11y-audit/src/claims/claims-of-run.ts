import type { ProjectConfig } from '../config/project.js';
import type { AuditResults } from '../results/result.js';
import { checkClaims } from './check-claims.js';
import type { ClaimIssue } from './claim-issue.js';
import { type EffectiveRating, effectiveRatings } from './effective-ratings.js';
import type { ClaimMode } from './evidence.js';
import { problemsOfManualResults } from './manual-sheets/check-manual-results.js';
import { readManualResultsFile, readTestReports } from './read-evidence.js';

/** How the claims of a project stand after a run. */
export interface ClaimsOfRun {
  ratings: readonly EffectiveRating[];
  issues: readonly ClaimIssue[];
  /** What is wrong in the file of manual results. */
  problems: readonly string[];
}

/**
 * Holds the claims of a project against a run, the reports of its tests, and what people found.
 *
 * @throws Error where a report cannot be read, or a manual result does not say who, when and with what
 */
export async function claimsOfRun(
  project: ProjectConfig,
  results: AuditResults,
  mode?: ClaimMode,
): Promise<ClaimsOfRun> {
  const { claims = [], testReports = [], keyTables = [] } = project;
  const tests = await readTestReports(testReports);
  const manualResults = await readManualResultsFile(
    project.manualResults ?? 'a11y-manual-results.json',
  );
  const options = { manualResults, ...(mode ? { mode } : {}) };
  return {
    ratings: effectiveRatings(claims, results, tests, options),
    issues: checkClaims(claims, results, tests, options),
    problems: problemsOfManualResults(manualResults, claims, keyTables),
  };
}
