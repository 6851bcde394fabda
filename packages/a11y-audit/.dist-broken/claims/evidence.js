function evidenceOf(results, tests, { mode, manualResults = [] } = {}) {
  return {
    results,
    tests,
    manualResults,
    mode: mode ?? (results.selection.complete ? "full" : "sample")
  };
}
export {
  evidenceOf
};
