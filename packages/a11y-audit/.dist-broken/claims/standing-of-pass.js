import { fits } from "../stories/discover.js";
import { successCriteria } from "../wcag/criteria.js";
import { standing } from "./proof-standing.js";
function storiesOf({ stories: patterns }, { stories }) {
  return stories.filter(({ id }) => patterns.some((pattern) => fits(id, pattern)));
}
function isDue({ auditUrl }, { group }) {
  return auditUrl.startsWith("server-markup/") === (group === "no-javascript");
}
const ruleEngines = /* @__PURE__ */ new Set(["axe", "second-engine"]);
const aboveAa = new Set(
  successCriteria.filter(({ level }) => level === "AAA").map(({ number }) => number)
);
function speaksAgainst(criterion) {
  return ({ kind, criteria, verdict }) => criteria.includes(criterion) && (kind === "failure" || kind === "note" && verdict === void 0 && aboveAa.has(criterion));
}
function outcomeOn(found, criterion) {
  const { outcome, check, findings } = found;
  if (criterion !== void 0 && findings.some(speaksAgainst(criterion))) return "failed";
  if (outcome === "failed" && criterion !== void 0 && ruleEngines.has(check)) return "passed";
  return outcome;
}
function standingOfPass(proof, claims, { results, mode }, criterion) {
  const pass = results.passes.find(({ id }) => id === proof.pass);
  if (!pass?.checks.includes(proof.check)) {
    return standing(
      proof,
      "missing",
      pass ? `The pass ${proof.pass} does not run ${proof.check}.` : `The audit has no pass ${proof.pass} here.`
    );
  }
  const stories = storiesOf(claims, results).filter(
    (story) => isDue(story, pass) && (proof.story === void 0 || story.id === proof.story)
  );
  if (stories.length === 0) {
    return standing(
      proof,
      mode === "sample" ? "not-in-this-run" : "missing",
      proof.story === void 0 ? "The audit knows no story of the widget that this pass opens." : "The audit knows no story of the widget by that id."
    );
  }
  const ids = new Set(stories.map(({ id }) => id));
  const found = results.outcomes.filter(
    ({ story, pass: id, check }) => ids.has(story) && id === proof.pass && check === proof.check
  );
  const having = (wanted) => found.filter((one) => outcomeOn(one, criterion) === wanted);
  const of = `${stories.length} ${stories.length === 1 ? "story" : "stories"}`;
  const [failed] = having("failed");
  if (failed) {
    const count = having("failed").length;
    return standing(proof, "failed", `Failed on ${count} of ${of}. ${failed.repeat}`);
  }
  const [untested] = having("untested");
  if (untested) {
    return standing(proof, "missing", `Untested on ${untested.story}: ${untested.reason ?? ""}`);
  }
  const ran = new Set(found.map(({ story }) => story)).size;
  if (ran < ids.size) {
    return standing(proof, "not-in-this-run", `Ran on ${ran} of ${of} in this run.`);
  }
  const open = found.flatMap(({ findings }) => findings).filter(
    ({ kind, criteria }) => kind === "needs-person" && criterion !== void 0 && criteria.includes(criterion)
  ).length;
  if (open > 0) {
    return standing(proof, "needs-person", `${open} findings wait for a person’s verdict.`);
  }
  const passed = having("passed").length;
  if (passed === 0) {
    return standing(proof, "not-applicable", `Not applicable: ${found[0]?.reason ?? ""}`);
  }
  return standing(proof, "passed", `Passed on ${passed} of ${of}.`);
}
export {
  speaksAgainst,
  standingOfPass,
  storiesOf
};
