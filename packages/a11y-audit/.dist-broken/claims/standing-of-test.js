import { standing } from "./proof-standing.js";
const placeholder = /%%|%[sdifjoOpc#$]|\$[A-Za-z_#][\w.]*/;
function titlePattern(title) {
  const parts = title.split(new RegExp(`(${placeholder.source})`)).map((part) => {
    if (part === "%%") return "%";
    return placeholder.test(part) ? ".*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`, "s");
}
function isFile(path, wanted) {
  const slashed = path.replaceAll("\\", "/");
  return slashed === wanted || slashed.endsWith(`/${wanted}`);
}
function standingOfTest(proof, { tests, mode }) {
  const files = tests.flatMap(
    ({ testResults }) => testResults.filter(({ name }) => isFile(name, proof.file))
  );
  if (files.length === 0) {
    const none = `No report of tests holds ${proof.file}.`;
    return tests.length === 0 && mode === "sample" ? standing(proof, "not-in-this-run", none) : standing(proof, "missing", none);
  }
  const pattern = titlePattern(proof.title);
  const found = files.flatMap(({ assertionResults }) => assertionResults).filter(
    ({ title, ancestorTitles }) => pattern.test(title) && (proof.within === void 0 || ancestorTitles.includes(proof.within))
  );
  if (found.length === 0) {
    return standing(proof, "missing", `${proof.file} ran, and no test in it has this title.`);
  }
  const failed = found.filter(({ status }) => status === "failed").length;
  if (failed > 0) return standing(proof, "failed", `${failed} of ${found.length} tests failed.`);
  const passed = found.filter(({ status }) => status === "passed").length;
  if (passed < found.length) {
    return standing(proof, "missing", `${found.length - passed} of ${found.length} did not run.`);
  }
  return standing(proof, "passed", found.length === 1 ? "Passed." : `${passed} tests passed.`);
}
export {
  standingOfTest,
  titlePattern
};
