import type { CriterionRating, Proof, Responsible } from './criteria.js';

export function supports(
  criterion: string,
  responsible: Responsible,
  ...proof: Proof[]
): CriterionRating {
  return { criterion, rating: 'supports', responsible, proof };
}

/** What no program can tell, with what a person has to do. */
export function needsPerson(
  criterion: string,
  reason: string,
  responsible: Responsible,
  ...proof: Proof[]
): CriterionRating {
  return { criterion, rating: 'not-evaluated', reason, responsible, proof };
}
