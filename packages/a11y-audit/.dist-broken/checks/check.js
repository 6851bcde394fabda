function outcomeOf({ outcome, findings }) {
  return outcome ?? (findings.some(({ kind }) => kind === "failure") ? "failed" : "passed");
}
function notApplicable(reason) {
  return { findings: [], outcome: "not-applicable", reason };
}
export {
  notApplicable,
  outcomeOf
};
