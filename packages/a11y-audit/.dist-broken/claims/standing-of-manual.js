import { lastResult, sheetsCarrying } from "./manual-sheets/sheets.js";
import { standing } from "./proof-standing.js";
function standingOfManual(proof, widget, task, results) {
  const sheets = sheetsCarrying(proof);
  const found = sheets.flatMap(({ id, title }) => {
    const result = lastResult(results, { sheet: id, widget, task });
    return result ? [{ title, result }] : [];
  });
  const failed = found.filter(({ result }) => result.outcome === "fail");
  if (failed.length > 0) {
    return standing(
      proof,
      "failed",
      `Did not hold with ${failed.map(({ title, result }) => `${title}, ${result.testedOn}`).join("; ")}.`
    );
  }
  if (found.length < sheets.length) {
    return standing(
      proof,
      "not-tested",
      found.length === 0 ? "Nobody has tested it." : `Tested with ${found.length} of ${sheets.length}: ${found.map(({ title }) => title).join("; ")}.`
    );
  }
  return standing(
    proof,
    "passed",
    `Held with ${found.map(({ title, result }) => `${title}, ${result.testedOn}`).join("; ")}.`
  );
}
export {
  standingOfManual
};
