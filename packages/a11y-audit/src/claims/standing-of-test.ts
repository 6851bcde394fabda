import type { TestProof } from './claim.js';
import type { Evidence } from './evidence.js';
import { type ProofStanding, standing } from './proof-standing.js';

/** Placeholders of `test.each`: `%s` and the like, `$name` and `$name.part`, and `%%` for one sign. */
const placeholder = /%%|%[sdifjoOpc#$]|\$[A-Za-z_#][\w.]*/;

/** Titles as a report has them, from a title as the file has it. */
export function titlePattern(title: string): RegExp {
  const parts = title.split(new RegExp(`(${placeholder.source})`)).map((part) => {
    if (part === '%%') return '%';
    return placeholder.test(part) ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

/** Whether a path is the one given, or ends with it at a whole folder or file name. */
function isFile(path: string, wanted: string): boolean {
  const slashed = path.replaceAll('\\', '/');
  return slashed === wanted || slashed.endsWith(`/${wanted}`);
}

/** A test by its title in the reports. All that bear the title must have passed. */
export function standingOfTest(proof: TestProof, { tests, mode }: Evidence): ProofStanding {
  const files = tests.flatMap(({ testResults }) =>
    testResults.filter(({ name }) => isFile(name, proof.file)),
  );
  if (files.length === 0) {
    const none = `No report of tests holds ${proof.file}.`;
    return tests.length === 0 && mode === 'sample'
      ? standing(proof, 'not-in-this-run', none)
      : standing(proof, 'missing', none);
  }
  const pattern = titlePattern(proof.title);
  const found = files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ title, ancestorTitles }) =>
        pattern.test(title) &&
        (proof.within === undefined || ancestorTitles.includes(proof.within)),
    );
  if (found.length === 0) {
    return standing(proof, 'missing', `${proof.file} ran, and no test in it has this title.`);
  }
  const failed = found.filter(({ status }) => status === 'failed').length;
  if (failed > 0) return standing(proof, 'failed', `${failed} of ${found.length} tests failed.`);
  const passed = found.filter(({ status }) => status === 'passed').length;
  if (passed < found.length) {
    return standing(proof, 'missing', `${found.length - passed} of ${found.length} did not run.`);
  }
  return standing(proof, 'passed', found.length === 1 ? 'Passed.' : `${passed} tests passed.`);
}
