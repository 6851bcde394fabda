import { createHash } from "node:crypto";
import { summarise } from "../results/summary.js";
import { criterionReports } from "./ratings.js";
import { widgetsOf } from "./widgets.js";
const neverTested = [
  {
    what: "Use by disabled people",
    why: "No disabled person took part in this audit. Only people can say whether they can use it."
  }
];
const unknown = "unknown";
function textOfResults(results) {
  return `${JSON.stringify(results, void 0, 1)}
`;
}
function preparePack(results, claims, config) {
  const resultsText = textOfResults(results);
  const { name = results.target.name, version } = config.product ?? {};
  return {
    results,
    claims,
    config,
    resultsText,
    resultsHash: createHash("sha256").update(resultsText).digest("hex"),
    day: results.startedAt.slice(0, 10),
    product: version === void 0 ? name : `${name} ${version}`,
    summary: summarise(results.outcomes),
    criteria: criterionReports(results, claims),
    widgets: widgetsOf(results),
    notTested: [...neverTested, ...results.notTested, ...config.notTested ?? []]
  };
}
function partialNote({ results: { selection } }) {
  if (selection.complete) return void 0;
  const { storiesRun, storiesKnown, pairsRun, pairsKnown } = selection;
  return `This run was a part of the whole: ${storiesRun} of ${storiesKnown} stories, and ${pairsRun} of ${pairsKnown} pairs of story and pass${pairsRun === pairsKnown ? ", and not all stories or checks that there are" : ""}. It says nothing of the rest, and is no report on the product.`;
}
export {
  partialNote,
  preparePack,
  textOfResults,
  unknown
};
