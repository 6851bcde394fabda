import { groupBy } from "./widgets.js";
const groupOfKind = {
  failure: "failed",
  "needs-person": "waiting",
  note: "noted",
  difference: "noted"
};
function foundRules({ results }, group) {
  const places = results.outcomes.flatMap(
    (outcome) => outcome.findings.filter(({ kind }) => groupOfKind[kind] === group).map((finding) => ({ outcome, finding }))
  );
  const groups = groupBy(
    places,
    ({ outcome, finding }) => JSON.stringify([outcome.check, finding.rule])
  );
  return [...groups.values()].map((own) => {
    const messages = new Set(own.map(({ finding }) => finding.message));
    const [message] = messages;
    return {
      group,
      check: own[0]?.outcome.check ?? "",
      rule: own[0]?.finding.rule ?? "",
      criteria: [...new Set(own.flatMap(({ finding }) => finding.criteria))],
      places: own,
      ...messages.size === 1 ? { message } : {}
    };
  }).toSorted((left, right) => right.places.length - left.places.length);
}
export {
  foundRules,
  groupOfKind
};
