import { partialNote } from "./pack.js";
import { counted, dayInWords } from "./words.js";
function howTested(pack) {
  const { results, claims, day } = pack;
  const { storiesRun, passesRun } = results.selection;
  const { chromium } = results.versions;
  return [
    `Tested on ${dayInWords(day)} by ${results.tool.name} ${results.tool.version}, a program that opened ${counted(storiesRun, "story", "stories")} under ${counted(passesRun, "set")} of conditions${chromium === void 0 ? "" : ` in Chromium ${chromium}`}.`,
    claims.length > 0 ? `The project rated ${counted(claims.length, "component")} against WCAG 2.2 and named proofs. Where a check failed, the rating was lowered.` : "Nobody rated the product against WCAG 2.2, so that only failures are known."
  ];
}
function methodsOf(pack) {
  return [
    ...howTested(pack),
    ...pack.notTested.map(({ what, why }) => `Not tested: ${what}. ${why}`)
  ];
}
function partialSentences(pack) {
  const note = partialNote(pack);
  return note === void 0 ? [] : [note];
}
export {
  howTested,
  methodsOf,
  partialSentences
};
