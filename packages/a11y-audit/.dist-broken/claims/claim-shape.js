import { byCriterionNumber, isSuccessCriterion, successCriteria } from "../wcag/criteria.js";
import { ratings as known } from "./claim.js";
import { issueFor } from "./claim-issue.js";
import { needsProof } from "./effective-ratings.js";
const sides = ["component", "host", "content"];
function faultsOfRating(widget, rating) {
  const { criterion, rating: rated, reason = "", responsible, proof } = rating;
  const found = [];
  const add = (rule, text) => found.push(issueFor(widget, criterion, rule, text));
  if (!isSuccessCriterion(criterion)) {
    add(
      "unknown-criterion",
      "This is no success criterion of the list, so nobody would look for it. Use a number of successCriteria."
    );
  }
  if (!known.includes(rated)) {
    add("unknown-rating", `The rating is none of the five. Use one of ${known.join(", ")}.`);
  }
  if (rated !== "supports" && reason.trim() === "") {
    add(
      "no-reason",
      `It is rated ${rated} without a reason, so nobody can judge it. Add the reason.`
    );
  }
  if (!sides.some((side) => (responsible[side] ?? "").trim() !== "")) {
    add(
      "nobody-responsible",
      "Nobody is named who sees to it. Say what the component, the host or the content has to do."
    );
  }
  if (needsProof(rated) && proof.length === 0) {
    add(
      "no-proof",
      `It is rated ${rated} and names no proof. Name a test, a check or steps for a person, or rate it not-evaluated.`
    );
  }
  return found;
}
function faultsOfShape({ widget, ratings }) {
  const numbers = ratings.map(({ criterion }) => criterion);
  const missing = successCriteria.filter(({ number }) => !numbers.includes(number));
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [
    ...missing.map(
      ({ number }) => issueFor(
        widget,
        number,
        "missing-criterion",
        "It is not rated, so a reader takes it for met. Rate it, if need be as not-evaluated."
      )
    ),
    ...[...new Set(twice)].toSorted(byCriterionNumber).map(
      (number) => issueFor(widget, number, "criterion-twice", "It is rated more than once. Keep one rating.")
    ),
    ...ratings.flatMap((rating) => faultsOfRating(widget, rating))
  ];
}
export {
  faultsOfShape
};
