import { checkCriteria } from "../passes/check-criteria.js";
import { successCriteria } from "../wcag/criteria.js";
import { earlContext } from "./earl-context.js";
import { anchor } from "./html/markup.js";
import { partialNote, unknown } from "./pack.js";
const outcomes = {
  passed: "earl:passed",
  failed: "earl:failed",
  untested: "earl:untested",
  "not-applicable": "earl:inapplicable"
};
const ratings = {
  supports: "earl:passed",
  "partially-supports": "earl:failed",
  "does-not-support": "earl:failed",
  "not-applicable": "earl:inapplicable",
  "not-evaluated": "earl:untested"
};
const at = (...parts) => `#${anchor(...parts)}`;
const criterionIds = new Map(
  successCriteria.map(({ number, url }) => [
    number,
    url.replace(/^.*\/(.+)\.html$/, "https://www.w3.org/TR/WCAG22/#$1")
  ])
);
function criterionNodes() {
  return successCriteria.map(({ number, name, level }) => ({
    "@id": criterionIds.get(number),
    "@type": ["TestCriterion", "TestRequirement"],
    title: `${number} ${name} (level ${level})`
  }));
}
function testNodes({ results }) {
  const known = checkCriteria;
  return results.passes.flatMap(
    ({ id, title, context, checks }) => checks.map((check) => ({
      "@id": at("test", id, check),
      "@type": ["TestCriterion", "TestCase"],
      title: `${check}, ${title}`,
      description: context,
      isPartOf: (known[check] ?? []).map((number) => criterionIds.get(number))
    }))
  );
}
function subjectNodes({ results, claims }) {
  const { target } = results;
  return [
    {
      "@id": "#target",
      "@type": "TestSubject",
      title: target.name,
      identifier: `sha256:${target.hash}`
    },
    ...results.stories.map(({ id, title, name, url }) => ({
      "@id": at("story", id),
      "@type": "TestSubject",
      title: `${title}, ${name}`,
      identifier: id,
      description: url,
      isPartOf: "#target"
    })),
    ...claims.map(({ component }) => ({
      "@id": at("component", component),
      "@type": "TestSubject",
      title: component,
      isPartOf: "#target"
    }))
  ];
}
function result(outcome, info, date) {
  return {
    "@type": "TestResult",
    outcome,
    ...info === void 0 ? {} : { info },
    ...date === void 0 ? {} : { date }
  };
}
function outcomeNodes(outcome, date) {
  const { story, pass, check, findings, reason } = outcome;
  const subject = at("story", story);
  const own = { "@type": "Assertion", subject, assertedBy: "#audit", mode: "earl:automatic" };
  const test = at("test", pass, check);
  const waits = findings.some(({ kind }) => kind === "needs-person");
  const said = outcome.outcome === "passed" && waits ? "earl:cantTell" : outcomes[outcome.outcome];
  const failed = /* @__PURE__ */ new Map();
  for (const { kind, criteria, rule, where, message } of findings) {
    if (kind !== "failure") continue;
    for (const number of criteria) {
      if (!failed.has(number)) failed.set(number, `${rule} at ${where}: ${message}`);
    }
  }
  return [
    { ...own, test, result: result(said, reason, date) },
    ...[...failed].map(([number, info]) => ({
      ...own,
      test: criterionIds.get(number),
      result: result("earl:failed", info, date)
    })),
    ...findings.flatMap(
      ({ kind, verdict, rule, where }) => verdict === void 0 || kind === "difference" ? [] : [
        {
          ...own,
          test,
          mode: "earl:manual",
          assertedBy: at("person", verdict.by),
          result: {
            ...result(
              kind === "failure" ? "earl:failed" : "earl:passed",
              `${rule} at ${where}: ${verdict.text}`
            ),
            day: verdict.on
          }
        }
      ]
    )
  ];
}
function modeOf(proofs) {
  const modes = new Set(proofs.map(({ mode }) => mode));
  if (modes.size === 0) return "earl:unknownMode";
  if (modes.size === 2) return "earl:semiAuto";
  return modes.has("manual") ? "earl:manual" : "earl:automatic";
}
function claimNodes({ criteria, results }) {
  return criteria.flatMap(
    ({ criterion, components }) => components.map(({ component, rating, reason, proofs }) => ({
      "@type": "Assertion",
      subject: at("component", component),
      test: criterionIds.get(criterion.number),
      assertedBy: "#author",
      mode: modeOf(proofs),
      result: result(
        ratings[rating],
        [rating, reason].filter((part) => part !== void 0).join(": "),
        results.startedAt
      )
    }))
  );
}
function assertorNodes({ results, config }) {
  const people = new Set(
    results.outcomes.flatMap(
      ({ findings }) => findings.flatMap(({ verdict }) => verdict?.by ?? [])
    )
  );
  const { name, company } = config.author ?? {};
  return [
    {
      "@id": "#audit",
      "@type": ["Assertor", "Software"],
      title: results.tool.name,
      version: results.tool.version
    },
    { "@id": "#author", "@type": ["Assertor", "Agent"], name: name ?? company ?? unknown },
    ...[...people].map((by) => ({
      "@id": at("person", by),
      "@type": ["Assertor", "Agent"],
      name: by
    }))
  ];
}
function earl(pack) {
  const { results, day, product } = pack;
  const partial = partialNote(pack);
  const nodes = [
    {
      "@id": "#report",
      title: `Accessibility audit of ${product}`,
      day,
      ...partial === void 0 ? {} : { description: partial }
    },
    ...assertorNodes(pack),
    ...criterionNodes(),
    ...testNodes(pack),
    ...subjectNodes(pack),
    ...results.outcomes.flatMap((outcome) => outcomeNodes(outcome, results.startedAt)),
    ...claimNodes(pack)
  ];
  return `{"@context": ${JSON.stringify(earlContext)},
"@graph": [
${nodes.map((node) => JSON.stringify(node)).join(",\n")}
]}
`;
}
export {
  earl
};
