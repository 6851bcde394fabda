import type { ClaimRow, ComponentClaims } from '../pack/component-claims.js';
import type { EffectiveRating } from './effective-ratings.js';
import { proofInWords } from './proof-standing.js';

function rowOf(rating: EffectiveRating): ClaimRow {
  const { criterion, standsAs, ratedAs, why, reason, responsible, proofs } = rating;
  const said = [
    standsAs === ratedAs ? undefined : `Claimed as ${ratedAs}. ${why ?? ''}`.trim(),
    reason,
  ].filter((part) => part !== undefined);
  return {
    criterion,
    rating: standsAs,
    responsible,
    ...(said.length > 0 ? { reason: said.join(' ') } : {}),
    proofs: proofs.map(({ proof, outcome, detail }) => ({
      mode: proof.by === 'manual' ? 'manual' : 'automatic',
      text: proofInWords(proof),
      holds: outcome === 'passed',
      detail,
    })),
  };
}

/** The ratings as the report takes them: a component each, with its rows. */
export function componentClaims(ratings: readonly EffectiveRating[]): ComponentClaims[] {
  return [...new Set(ratings.map(({ widget }) => widget))].map((component) => ({
    component,
    rows: ratings.filter(({ widget }) => widget === component).map(rowOf),
  }));
}
