import {
  type ManualResult,
  type ManualTool,
  manualSheets,
  passes,
  type Rating,
} from '@digital-facilitation/a11y-audit/data';
import type { Proof } from '@digital-facilitation/react/criteria';
import file from '../../a11y-manual-results.json';

/** What people found with assistive technology, from the project's file. */
export const manualResults: readonly ManualResult[] = file.results;

/** Ratings in the order in which a reader needs them: what falls short comes first. */
export const ratingWords: readonly (readonly [Rating, words: string, short: string])[] = [
  ['does-not-support', 'Does not support', 'No'],
  ['partially-supports', 'Partially supports', 'In part'],
  ['not-evaluated', 'Not evaluated', 'Not evaluated'],
  ['supports', 'Supports', 'Supports'],
  ['not-applicable', 'Not applicable', 'Not applicable'],
];

const toolWords: Record<ManualTool, string> = {
  'screen-reader': 'with a screen reader',
  'voice-control': 'with voice control',
  magnifier: 'with a magnifier',
};

function passTitle(id: string): string {
  return passes.find((pass) => pass.id === id)?.title ?? id;
}

/** What people found when they carried out the steps of a claim. */
export function manualOutcome(widget: string, claim: string): string {
  const found = manualResults.filter((one) => one.widget === widget && one.task === claim);
  if (found.length === 0) return 'not tested yet.';
  return found
    .map(({ sheet, outcome, testedBy, testedOn, versions }) => {
      const title = manualSheets.find(({ id }) => id === sheet)?.title ?? sheet;
      const with_ = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
      return `${outcome} on the sheet "${title}", ${testedBy}, ${testedOn}, with ${with_.join(', ')}.`;
    })
    .join(' ');
}

/** The proofs of a claim in words: checks of the audit by check, tests by title, steps for people. */
export function proofWords(widget: string, claim: string, proofs: readonly Proof[]): string[] {
  const byCheck = new Map<string, string[]>();
  const others: string[] = [];
  for (const proof of proofs) {
    if (proof.by === 'pass') {
      const place = proof.story ? `the story ${proof.story}` : passTitle(proof.pass);
      byCheck.set(proof.check, [...(byCheck.get(proof.check) ?? []), place]);
    } else if (proof.by === 'test') {
      others.push(`Test: ${proof.title.replace(/(: )?%s on %s$/, '')} (${proof.file})`);
    } else {
      const tool = proof.with ? ` ${toolWords[proof.with]}` : '';
      others.push(
        `By hand${tool}: ${manualOutcome(widget, claim)} To do: ${proof.steps.join(' ')}`,
      );
    }
  }
  const checks = [...byCheck].map(
    ([check, places]) => `Audit, check "${check}": ${[...new Set(places)].join('; ')}`,
  );
  return [...checks, ...others];
}
