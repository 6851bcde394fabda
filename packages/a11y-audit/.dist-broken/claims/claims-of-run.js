import { checkClaims } from "./check-claims.js";
import { effectiveRatings } from "./effective-ratings.js";
import { problemsOfManualResults } from "./manual-sheets/check-manual-results.js";
import { readManualResultsFile, readTestReports } from "./read-evidence.js";
async function claimsOfRun(project, results, mode) {
  const { claims = [], testReports = [], keyTables = [] } = project;
  const tests = await readTestReports(testReports);
  const manualResults = await readManualResultsFile(
    project.manualResults ?? "a11y-manual-results.json"
  );
  const options = { manualResults, ...mode ? { mode } : {} };
  return {
    ratings: effectiveRatings(claims, results, tests, options),
    issues: checkClaims(claims, results, tests, options),
    problems: problemsOfManualResults(manualResults, claims, keyTables)
  };
}
export {
  claimsOfRun
};
