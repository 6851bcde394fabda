import { speaksAgainst } from "../claims/standing-of-pass.js";
import { nhsChecklistSource, nhsChecks } from "./nhs-checks.js";
import { partialNote } from "./pack.js";
function isFailure({ criterion }) {
  return ({ findings, outcome }) => criterion === void 0 ? outcome === "failed" : findings.some(speaksAgainst(criterion));
}
function proofsOf(proofs) {
  const byText = /* @__PURE__ */ new Map();
  for (const { text, mode, holds } of proofs) {
    if (!holds) continue;
    byText.set(text, { text, mode, components: (byText.get(text)?.components ?? 0) + 1 });
  }
  return [...byText.values()].toSorted((left, right) => right.components - left.components);
}
function statusOf(found, rating) {
  if (found.some(({ failed }) => failed > 0)) return "failed";
  if (rating === "not-applicable") return "not-applicable";
  if (found.some(({ passed }) => passed > 0)) return "checked-in-part";
  return rating === void 0 || rating === "not-evaluated" ? "not-covered" : "claimed";
}
function nhsEvidence({ results, criteria }) {
  return nhsChecks.map((nhs) => {
    const failure = isFailure(nhs);
    const checks = nhs.checks.map((check) => {
      const own = results.outcomes.filter((outcome) => outcome.check === check);
      const failed = own.filter(failure).length;
      const untested = own.filter(({ outcome }) => outcome === "untested").length;
      const applied = own.filter(({ outcome }) => outcome !== "not-applicable").length;
      return { check, passed: applied - failed - untested, failed, untested };
    });
    const report = nhs.apart ? void 0 : criteria.find(({ criterion }) => criterion.number === nhs.criterion);
    const rated = report !== void 0 && report.components.length > 0;
    const status = statusOf(checks, rated ? report.rating : void 0);
    return {
      page: nhs.page,
      name: nhs.name,
      url: `${nhsChecklistSource.url}pages/${encodeURIComponent(nhs.page)}/`,
      criterion: nhs.criterion,
      status,
      checks,
      rating: rated ? report.rating : void 0,
      proofs: proofsOf(report?.components.flatMap(({ proofs }) => proofs) ?? []),
      reason: status === "not-covered" ? nhs.checks.length > 0 ? "The checks that look at it found nothing to look at, or were not run." : "No check of this audit looks at it, and nobody rated it. A person has to." : void 0
    };
  });
}
function nhsChecklistJson(pack) {
  const partial = partialNote(pack);
  return `${JSON.stringify(
    {
      source: nhsChecklistSource,
      product: pack.product,
      day: pack.day,
      resultsSha256: pack.resultsHash,
      complete: pack.results.selection.complete,
      ...partial === void 0 ? {} : { note: partial },
      checks: nhsEvidence(pack)
    },
    void 0,
    1
  )}
`;
}
export {
  nhsChecklistJson,
  nhsEvidence
};
