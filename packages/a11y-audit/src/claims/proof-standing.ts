import type { Proof } from './claim.js';

/** How a proof stands in a run. */
export type ProofOutcome =
  | 'passed'
  | 'failed'
  /** It names something that does not exist, or that could not be carried out. */
  | 'missing'
  /** It exists, and this run left it out. */
  | 'not-in-this-run'
  /** A rule could not decide, and nobody has recorded a verdict. */
  | 'needs-person'
  /** Nothing on the stories is of the kind that the check looks at. */
  | 'not-applicable'
  /** It needs a person, and nobody has reported a result. */
  | 'not-tested';

export interface ProofStanding {
  proof: Proof;
  outcome: ProofOutcome;
  /** What was found, in a sentence. */
  detail: string;
}

/** A proof in words, short. */
export function proofInWords(proof: Proof): string {
  switch (proof.by) {
    case 'test':
      return `Test “${proof.within ? `${proof.within}: ` : ''}${proof.title}” in ${proof.file}`;
    case 'pass':
      return `Check ${proof.check} in the pass ${proof.pass}${proof.story ? `, on ${proof.story}` : ''}`;
    case 'manual':
      return `By hand${proof.with ? ` with a ${proof.with.replace('-', ' ')}` : ''}: ${proof.steps.join(' ')}`;
  }
}

export function standing(proof: Proof, outcome: ProofOutcome, detail: string): ProofStanding {
  return { proof, outcome, detail };
}
