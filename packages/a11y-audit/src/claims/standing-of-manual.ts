import type { ManualProof } from './claim.js';
import type { ManualResult } from './manual-sheets/manual-result.js';
import { lastResult, sheetsCarrying } from './manual-sheets/sheets.js';
import { type ProofStanding, standing } from './proof-standing.js';

/** What people found. It holds only where it was tried on every sheet that carries it. */
export function standingOfManual(
  proof: ManualProof,
  widget: string,
  task: string,
  results: readonly ManualResult[],
): ProofStanding {
  const sheets = sheetsCarrying(proof);
  const found = sheets.flatMap(({ id, title }) => {
    const result = lastResult(results, { sheet: id, widget, task });
    return result ? [{ title, result }] : [];
  });
  const failed = found.filter(({ result }) => result.outcome === 'fail');
  if (failed.length > 0) {
    return standing(
      proof,
      'failed',
      `Did not hold with ${failed.map(({ title, result }) => `${title}, ${result.testedOn}`).join('; ')}.`,
    );
  }
  if (found.length < sheets.length) {
    return standing(
      proof,
      'not-tested',
      found.length === 0
        ? 'Nobody has tested it.'
        : `Tested with ${found.length} of ${sheets.length}: ${found.map(({ title }) => title).join('; ')}.`,
    );
  }
  return standing(
    proof,
    'passed',
    `Held with ${found.map(({ title, result }) => `${title}, ${result.testedOn}`).join('; ')}.`,
  );
}
