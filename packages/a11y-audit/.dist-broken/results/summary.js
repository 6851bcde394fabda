function summarise(outcomes) {
  const having = (outcome) => outcomes.filter((one) => one.outcome === outcome).length;
  const findings = outcomes.flatMap((one) => one.findings);
  return {
    passed: having("passed"),
    failed: having("failed"),
    untested: having("untested"),
    notApplicable: having("not-applicable"),
    needsPerson: findings.filter(({ kind }) => kind === "needs-person").length,
    notes: findings.filter(({ kind }) => kind === "note" || kind === "difference").length
  };
}
function faults({ outcomes }, mayStayUntested = {}) {
  return outcomes.filter(
    ({ outcome, pass, check }) => outcome === "failed" || outcome === "untested" && mayStayUntested[`${pass} ${check}`] === void 0
  );
}
export {
  faults,
  summarise
};
