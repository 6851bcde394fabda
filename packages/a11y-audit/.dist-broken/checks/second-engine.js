import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runAxe } from "./axe.js";
const require2 = createRequire(import.meta.url);
let source;
function engine() {
  source ??= readFileSync(require2.resolve("accessibility-checker-engine/ace.js"), "utf8");
  return source;
}
async function runEngine(page, axeTargets) {
  const there = await page.evaluate(() => "ace" in window);
  if (!there) await page.evaluate(engine());
  return page.evaluate(async (targets) => {
    const { ace } = window;
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    const reported = targets.flatMap((selector) => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    });
    const byRule = /* @__PURE__ */ new Map();
    for (const { ruleId, value, path, message } of results) {
      const [level, certainty] = value;
      if (level !== "VIOLATION" || certainty !== "FAIL" && certainty !== "POTENTIAL") continue;
      const node = document.evaluate(
        path.dom,
        document,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
        null
      ).singleNodeValue;
      if (node instanceof HTMLElement && node.tagName !== "HTML" && !node.checkVisibility())
        continue;
      const also = node !== null && reported.some((one) => one === node || one.contains(node));
      const key = `${ruleId} ${certainty}`;
      const known = byRule.get(key);
      if (known) {
        known.count += 1;
        known.alsoAxe &&= also;
      } else {
        byRule.set(key, {
          rule: ruleId,
          certainty: certainty === "FAIL" ? "fail" : "potential",
          where: node ? window.a11yAudit.where(node) : path.dom.slice(-200),
          count: 1,
          message,
          alsoAxe: also
        });
      }
    }
    return [...byRule.values()];
  }, axeTargets);
}
const secondEngineCheck = {
  ids: ["second-engine"],
  changesPage: false,
  run: async ({ page, story, reviews }) => {
    const { violations } = await runAxe(page);
    const targets = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target));
    const found = await runEngine(page, targets);
    const findings = found.map(({ rule, certainty, where, count, message, alsoAxe }) => {
      const places = count === 1 ? "one place" : `${count} places`;
      const said = `${certainty === "fail" ? "The second engine fails" : "The second engine asks to look at"} ${places}: ${message}`;
      if (alsoAxe) {
        return { kind: "note", rule, criteria: [], where, message: `${said} axe reports it too.` };
      }
      const explained = reviews.difference(rule, story.id);
      if (explained) {
        const { by, on, why } = explained;
        return {
          kind: "difference",
          rule,
          criteria: [],
          where,
          message: `${said} axe does not.`,
          verdict: { by, on, text: why }
        };
      }
      return {
        kind: "failure",
        rule,
        criteria: [],
        where,
        message: `${said} axe does not, and nobody has said why. Mend it, or explain the rule in the file of differences.`
      };
    });
    return { "second-engine": { findings } };
  }
};
export {
  secondEngineCheck
};
