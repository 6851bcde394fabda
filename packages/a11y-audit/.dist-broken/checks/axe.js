import axe from "axe-core";
import { isSuccessCriterion } from "../wcag/criteria.js";
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
async function runAxe(page) {
  const there = await page.evaluate(() => "axe" in window);
  if (!there) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: axe2 } = window;
    const report = await axe2.run(document, {
      runOnly,
      resultTypes: ["violations", "incomplete"]
    });
    const trim = (rules) => rules.map(({ id, help, helpUrl, impact, tags, nodes }) => ({
      id,
      help,
      helpUrl,
      impact: impact ?? null,
      tags,
      nodes: nodes.map(({ target, failureSummary = "" }) => ({
        target: target.flat().join(" ").slice(0, 200),
        summary: failureSummary.replace(/\s+/g, " ").slice(0, 300)
      }))
    }));
    return { violations: trim(report.violations), incomplete: trim(report.incomplete) };
  }, axeTags);
}
function criteriaOfTags(tags) {
  return tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)).filter((match) => match !== null).map((match) => match.slice(1).join(".")).filter(isSuccessCriterion);
}
function findings(rules, kind) {
  return rules.flatMap(
    ({ id, help, helpUrl, impact, tags, nodes }) => nodes.map(({ target, summary }) => ({
      kind,
      rule: id,
      criteria: criteriaOfTags(tags),
      ...impact ? { impact } : {},
      where: target,
      message: `${help}. ${summary} See ${helpUrl}`
    }))
  );
}
function judged(finding, { reviews, story, pass }) {
  const recorded = reviews.verdictOn(finding.rule, story.id, pass.id, finding.where);
  if (!recorded) return finding;
  const { by, on, text, holds } = recorded;
  return { ...finding, kind: holds ? "note" : "failure", verdict: { by, on, text } };
}
const axeCheck = {
  ids: ["axe"],
  changesPage: false,
  run: async (context) => {
    const { violations, incomplete } = await runAxe(context.page);
    const forced = context.pass.context.forcedColors === "active";
    const counts = ({ id }) => !(forced && id === "color-contrast");
    const all = [
      ...findings(violations.filter(counts), "failure"),
      ...findings(incomplete.filter(counts), "needs-person").map((one) => judged(one, context))
    ];
    return {
      axe: {
        findings: all,
        ...forced ? {
          reason: "The rule color-contrast is not applicable under forced colours: axe reads the author’s colours. Contrast is measured from pixels by the check forced-colours."
        } : {}
      }
    };
  }
};
export {
  axeCheck,
  axeTags,
  criteriaOfTags,
  runAxe
};
