import { speaksAgainst } from "../claims/standing-of-pass.js";
import { successCriteria } from "../wcag/criteria.js";
import { componentOf } from "./widgets.js";
function waitsFor(number) {
  return ({ kind, criteria }) => kind === "needs-person" && criteria.includes(number);
}
function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
function lowered(component, row, failing) {
  const { criterion, ...rest } = row;
  const failed = failing.get(component) ?? 0;
  if (failed === 0 || row.rating === "does-not-support") return { component, ...rest };
  const seen = `${count(failed, "check", "checks")} of this run found that it is not met.`;
  return {
    component,
    ...rest,
    rating: "partially-supports",
    reason: row.reason === void 0 ? seen : `${seen} ${row.reason}`
  };
}
const having = (rows, rating) => rows.filter((row) => row.rating === rating);
function together(rows, failingWidgets, widgets, complete) {
  const applicable = rows.length - having(rows, "not-applicable").length;
  const not = having(rows, "does-not-support").length;
  if (not * 2 > applicable) return "does-not-support";
  if (rows.length === 0 && failingWidgets * 2 > widgets) return "does-not-support";
  if (not > 0 || failingWidgets > 0 || having(rows, "partially-supports").length > 0) {
    return "partially-supports";
  }
  if (rows.length === 0 || having(rows, "not-evaluated").length > 0) return "not-evaluated";
  if (applicable === 0) return "not-applicable";
  return complete ? "supports" : "not-evaluated";
}
function names(rows) {
  return rows.map(({ component }) => component).join(", ");
}
const ratingSentences = [
  ["supports", "Supported by", "Supported by each of the"],
  ["partially-supports", "Partially supported by", "Partially supported by each of the"],
  ["does-not-support", "Not supported by", "Supported by none of the"],
  ["not-evaluated", "Not evaluated for", "Evaluated for none of the"],
  ["not-applicable", "Not applicable to", "Applicable to none of the"]
];
function remarksOf(rows, failures, failingWidgets, needsPerson, complete) {
  const parts = [];
  if (failures.length > 0) {
    parts.push(
      `${count(failures.length, "check", "checks")} found that it is not met, in ${failingWidgets.join(", ")}.`
    );
  }
  if (rows.length === 0) {
    parts.push("No rating was given: a program alone cannot tell whether this criterion is met.");
  } else {
    for (const [rating, some, all] of ratingSentences) {
      const own = having(rows, rating);
      if (own.length === 0) continue;
      const rated = count(rows.length, "rated component", "rated components");
      parts.push(own.length === rows.length ? `${all} ${rated}.` : `${some} ${names(own)}.`);
    }
  }
  if (needsPerson > 0) {
    parts.push(`${count(needsPerson, "finding waits", "findings wait")} for a person’s verdict.`);
  }
  if (!complete) parts.push("The run was a part of the whole, so no support is claimed from it.");
  return parts;
}
function criterionReports(results, claims) {
  const titleOf = new Map(results.stories.map(({ id, title }) => [id, title]));
  const { complete } = results.selection;
  const widgets = new Set(results.outcomes.map(({ story }) => titleOf.get(story))).size;
  const withFindings = results.outcomes.filter(({ findings }) => findings.length > 0);
  return successCriteria.map((criterion) => {
    const { number } = criterion;
    const failures = withFindings.filter(({ findings }) => findings.some(speaksAgainst(number)));
    const failing = /* @__PURE__ */ new Map();
    for (const { story } of failures) {
      const component = componentOf(titleOf.get(story) ?? story);
      failing.set(component, (failing.get(component) ?? 0) + 1);
    }
    const needsPerson = withFindings.flatMap(({ findings }) => findings).filter(waitsFor(number)).length;
    const components = claims.flatMap(
      ({ component, rows }) => rows.filter((row) => row.criterion === number).map((row) => lowered(component, row, failing))
    );
    return {
      criterion,
      rating: together(components, failing.size, widgets, complete),
      remarks: remarksOf(components, failures, [...failing.keys()], needsPerson, complete),
      components,
      failures,
      needsPerson
    };
  });
}
export {
  criterionReports
};
