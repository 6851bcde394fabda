import { evidenceOf } from "./evidence.js";
import { standingOfManual } from "./standing-of-manual.js";
import { speaksAgainst, standingOfPass, storiesOf } from "./standing-of-pass.js";
import { standingOfTest } from "./standing-of-test.js";
function standingOfProof(proof, claims, evidence, claim) {
  switch (proof.by) {
    case "test":
      return standingOfTest(proof, evidence);
    case "pass":
      return standingOfPass(proof, claims, evidence, claim.criterion);
    case "manual":
      return standingOfManual(proof, claims.widget, claim.task, evidence.manualResults);
  }
}
function failuresOn(criterion, claims, results) {
  const ids = new Set(storiesOf(claims, results).map(({ id }) => id));
  return results.outcomes.filter(
    ({ story, findings }) => ids.has(story) && findings.some(speaksAgainst(criterion))
  );
}
const weight = ["failed", "missing", "not-in-this-run", "needs-person"];
function together(proofs) {
  if (proofs.length === 0) return "none";
  const worst = weight.find((outcome) => proofs.some((one) => one.outcome === outcome));
  if (worst) return worst;
  if (proofs.some(({ outcome }) => outcome === "passed")) return "passed";
  return proofs.some(({ outcome }) => outcome === "not-tested") ? "not-tested" : "not-applicable";
}
function needsProof(rating) {
  return rating === "supports" || rating === "partially-supports";
}
function fallen(rated, evidence) {
  if (rated === "does-not-support") return rated;
  if (evidence === "passed") return rated;
  if (rated === "not-evaluated") return evidence === "failed" ? "does-not-support" : rated;
  if (evidence === "failed")
    return rated === "not-applicable" ? "not-evaluated" : "does-not-support";
  if (rated === "not-applicable" && evidence === "none") return rated;
  return "not-evaluated";
}
function effective(rating, claims, evidence) {
  const { criterion, rating: ratedAs, reason, responsible } = rating;
  const proofs = rating.proof.map(
    (proof) => standingOfProof(proof, claims, evidence, { task: criterion, criterion })
  );
  const proved = together(proofs);
  const common = {
    widget: claims.widget,
    criterion,
    ratedAs,
    ...reason === void 0 ? {} : { reason },
    responsible,
    proofs
  };
  const against = ratedAs === "partially-supports" ? [] : failuresOn(criterion, claims, evidence.results);
  if (against.length > 0 && ratedAs !== "does-not-support") {
    const places = [
      ...new Set(against.map(({ story, pass, check }) => `${story} (${pass}, ${check})`))
    ];
    return {
      ...common,
      standsAs: "does-not-support",
      evidence: "failed",
      why: `The run found that it is not met, in ${places.length} ${places.length === 1 ? "place" : "places"}: ${places.slice(0, 3).join("; ")}.`
    };
  }
  const standsAs = fallen(ratedAs, proved);
  const bad = proofs.filter(({ outcome }) => outcome === proved);
  return {
    ...common,
    standsAs,
    evidence: proved,
    ...standsAs === ratedAs ? {} : { why: bad.map(({ detail }) => detail).join(" ") || "No proof is named." }
  };
}
function effectiveRatings(claims, results, tests, options) {
  const evidence = evidenceOf(results, tests, options);
  return claims.flatMap((one) => one.ratings.map((rating) => effective(rating, one, evidence)));
}
export {
  effectiveRatings,
  needsProof,
  standingOfProof
};
