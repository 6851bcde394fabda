import { expectations } from "./expectations.js";
import { notReady } from "./kind.js";
function failuresOf({ pass, check, outcome, reason = "", findings }) {
  if (outcome === "untested") {
    const rule = reason.startsWith("The story failed") ? notReady : "untested";
    return [{ pass, check, rule, finding: { where: "page", message: reason } }];
  }
  return findings.filter(({ kind }) => kind === "failure").map((finding) => ({ pass, check, rule: finding.rule, finding }));
}
const same = (one, other) => one.pass === other.pass && one.check === other.check && one.rule === other.rule;
function once(all) {
  return all.filter((one, index) => all.findIndex((other) => same(one, other)) === index).map(({ pass, check, rule }) => ({ pass, check, rule }));
}
function inWords(all) {
  return all.map(({ pass, check, rule }) => `${rule} (${check} in ${pass})`).join(", ");
}
function whyMissed({ expected, why }, known, caughtBy, alsoBy, onTwin) {
  if (!known) return "The run did not cover both stories.";
  if (expected.length === 0) return why ?? "No check is named that could find it.";
  const silent = expected.filter((one) => !caughtBy.some((other) => same(one, other)));
  if (silent.length > 0) {
    const others = alsoBy.length > 0 ? ` Others failed: ${inWords(alsoBy)}.` : "";
    return `Not found by ${inWords(silent)}.${others}`;
  }
  const both = expected.filter((one) => onTwin.some((other) => same(one, other)));
  return both.length > 0 ? `The sound twin fails in the same way, so nothing was told apart: ${inWords(both)}.` : void 0;
}
function scoreKind(kind, failures) {
  const { id, title, criteria, story, twin, expected } = kind;
  const onStory = once(failures.get(story) ?? []);
  const onTwin = once(failures.get(twin) ?? []);
  const caughtBy = onStory.filter((one) => expected.some((other) => same(one, other)));
  const alsoBy = onStory.filter(
    (one) => ![...expected, ...onTwin].some((other) => same(one, other))
  );
  const known = failures.has(story) && failures.has(twin);
  const why = whyMissed(kind, known, caughtBy, alsoBy, onTwin);
  return {
    id,
    title,
    criteria,
    story,
    twin,
    expected,
    caughtBy,
    alsoBy,
    outcome: why === void 0 ? "caught" : "missed",
    ...why === void 0 ? {} : { why }
  };
}
function brokenScore({ outcomes, startedAt, selection }, kinds = expectations) {
  const failures = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const own = failures.get(outcome.story) ?? [];
    failures.set(outcome.story, [...own, ...failuresOf(outcome)]);
  }
  const scores = kinds.map((kind) => scoreKind(kind, failures));
  const caught = scores.filter(({ outcome }) => outcome === "caught").length;
  return {
    kinds: scores,
    caught,
    missed: scores.length - caught,
    share: scores.length === 0 ? 0 : caught / scores.length,
    falseAlarms: kinds.flatMap(
      ({ id, twin }) => (failures.get(twin) ?? []).map(({ finding: { where, message }, ...by }) => ({
        kind: id,
        story: twin,
        ...by,
        where,
        message
      }))
    ),
    complete: selection.complete,
    at: startedAt
  };
}
export {
  brokenScore
};
