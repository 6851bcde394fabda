import { type Pack, partialNote } from './pack.js';
import { counted, dayInWords } from './words.js';

/** How the evidence was made, in sentences that several documents repeat. */
export function howTested(pack: Pack): string[] {
  const { results, claims, day } = pack;
  const { storiesRun, passesRun } = results.selection;
  const { chromium } = results.versions;
  return [
    `Tested on ${dayInWords(day)} by ${results.tool.name} ${results.tool.version}, a program that opened ${counted(storiesRun, 'story', 'stories')} under ${counted(passesRun, 'set')} of conditions${chromium === undefined ? '' : ` in Chromium ${chromium}`}.`,
    claims.length > 0
      ? `The project rated ${counted(claims.length, 'component')} against WCAG 2.2 and named proofs. Where a check failed, the rating was lowered.`
      : 'Nobody rated the product against WCAG 2.2, so that only failures are known.',
  ];
}

/** How the evidence was made, and what it leaves out. */
export function methodsOf(pack: Pack): string[] {
  return [
    ...howTested(pack),
    ...pack.notTested.map(({ what, why }) => `Not tested: ${what}. ${why}`),
  ];
}

/** The note of a partial run, where it was one, and nothing else. */
export function partialSentences(pack: Pack): string[] {
  const note = partialNote(pack);
  return note === undefined ? [] : [note];
}
