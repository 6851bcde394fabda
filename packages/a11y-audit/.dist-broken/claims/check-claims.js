import { issueFor } from "./claim-issue.js";
import { faultsOfShape } from "./claim-shape.js";
import {
  effectiveRatings,
  needsProof,
  standingOfProof
} from "./effective-ratings.js";
import {
  evidenceOf
} from "./evidence.js";
import { proofInWords } from "./proof-standing.js";
function faultOfProof(widget, claim, mode, { proof, outcome, detail }) {
  const words = proofInWords(proof);
  switch (outcome) {
    case "failed":
      return [
        issueFor(
          widget,
          claim,
          "proof-failed",
          `${words}: ${detail} The claim rests on it. Mend what failed, or lower the rating.`
        )
      ];
    case "missing":
      return [
        issueFor(
          widget,
          claim,
          "proof-missing",
          `${words}: ${detail} A claim without its proof cannot stand. Correct the name, run it, or lower the rating.`
        )
      ];
    case "needs-person":
      return [
        issueFor(
          widget,
          claim,
          "proof-needs-person",
          `${words}: ${detail} Until then nobody knows. Look, and record a verdict in the verdicts file, or rate it not-evaluated.`
        )
      ];
    case "not-in-this-run":
      return mode === "sample" ? [] : [
        issueFor(
          widget,
          claim,
          "not-in-this-run",
          `${words}: ${detail} A full run has to show every claim. Run the whole matrix, with the reports of all tests.`
        )
      ];
    default:
      return [];
  }
}
function faultsOfRating({ widget, criterion, ratedAs, standsAs, evidence, why, proofs }, mode) {
  const counted = ratedAs === "not-evaluated" || ratedAs === "does-not-support" ? proofs.filter(({ outcome }) => outcome === "missing" || outcome === "failed") : proofs;
  const faults = counted.flatMap((proof) => faultOfProof(widget, criterion, mode, proof));
  if (faults.length > 0) return faults;
  if (standsAs === "does-not-support" && ratedAs !== standsAs) {
    return [
      issueFor(
        widget,
        criterion,
        "not-met",
        `It is rated ${ratedAs}, and it is not met. ${why ?? ""} Mend what failed, or lower the rating.`
      )
    ];
  }
  if (needsProof(ratedAs) && (evidence === "not-tested" || evidence === "not-applicable")) {
    return [
      issueFor(
        widget,
        criterion,
        "not-shown",
        `It is rated ${ratedAs}, and nothing shows it: ${proofs.map(({ detail }) => detail).join(" ")} Rate it not-evaluated until something does.`
      )
    ];
  }
  return [];
}
function faultsOfCriterion(claims, { id, proof }, evidence) {
  if (proof.length === 0) {
    const words = "It names no proof. Name a test, a check or steps for a person.";
    return [issueFor(claims.widget, id, "no-proof", words)];
  }
  return proof.flatMap(
    (one) => faultOfProof(
      claims.widget,
      id,
      evidence.mode,
      standingOfProof(one, claims, evidence, { task: id })
    )
  );
}
function checkClaims(claims, results, tests, options) {
  const evidence = evidenceOf(results, tests, options);
  return [
    ...claims.flatMap(faultsOfShape),
    ...claims.flatMap(
      (one) => (one.criteria ?? []).flatMap((criterion) => faultsOfCriterion(one, criterion, evidence))
    ),
    ...effectiveRatings(claims, results, tests, options).flatMap(
      (rating) => faultsOfRating(rating, evidence.mode)
    )
  ];
}
export {
  checkClaims
};
