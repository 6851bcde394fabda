import { proofInWords } from "./proof-standing.js";
function rowOf(rating) {
  const { criterion, standsAs, ratedAs, why, reason, responsible, proofs } = rating;
  const said = [
    standsAs === ratedAs ? void 0 : `Claimed as ${ratedAs}. ${why ?? ""}`.trim(),
    reason
  ].filter((part) => part !== void 0);
  return {
    criterion,
    rating: standsAs,
    responsible,
    ...said.length > 0 ? { reason: said.join(" ") } : {},
    proofs: proofs.map(({ proof, outcome, detail }) => ({
      mode: proof.by === "manual" ? "manual" : "automatic",
      text: proofInWords(proof),
      holds: outcome === "passed",
      detail
    }))
  };
}
function componentClaims(ratings) {
  return [...new Set(ratings.map(({ widget }) => widget))].map((component) => ({
    component,
    rows: ratings.filter(({ widget }) => widget === component).map(rowOf)
  }));
}
export {
  componentClaims
};
