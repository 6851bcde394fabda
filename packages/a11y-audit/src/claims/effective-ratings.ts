import type { AuditResults } from '../results/result.js';
import type { CriterionRating, Proof, Rating, Responsible, WidgetClaims } from './claim.js';
import { type ClaimOptions, type Evidence, evidenceOf, type TestReport } from './evidence.js';
import type { ProofOutcome, ProofStanding } from './proof-standing.js';
import { standingOfManual } from './standing-of-manual.js';
import { speaksAgainst, standingOfPass, storiesOf } from './standing-of-pass.js';
import { standingOfTest } from './standing-of-test.js';

/** What the proofs of a rating come to, together. */
export type RatingEvidence =
  | ProofOutcome
  /** The rating names no proof, and needs none. */
  | 'none';

/** A rating as it is claimed, and as it stands after a run. */
export interface EffectiveRating {
  widget: string;
  /** Number of a success criterion of WCAG 2.2. */
  criterion: string;
  ratedAs: Rating;
  standsAs: Rating;
  evidence: RatingEvidence;
  /** Why it stands otherwise than it is rated; left out where it does not. */
  why?: string | undefined;
  /** The reason that the claim gives. */
  reason?: string | undefined;
  responsible: Responsible;
  proofs: readonly ProofStanding[];
}

/** How one proof of a claim stands. */
export function standingOfProof(
  proof: Proof,
  claims: WidgetClaims,
  evidence: Evidence,
  claim: { task: string; criterion?: string | undefined },
): ProofStanding {
  switch (proof.by) {
    case 'test':
      return standingOfTest(proof, evidence);
    case 'pass':
      return standingOfPass(proof, claims, evidence, claim.criterion);
    case 'manual':
      return standingOfManual(proof, claims.widget, claim.task, evidence.manualResults);
  }
}

/** Where the run found that the criterion is not met, whatever the claim names as its proof. */
function failuresOn(criterion: string, claims: WidgetClaims, results: AuditResults) {
  const ids = new Set(storiesOf(claims, results).map(({ id }) => id));
  return results.outcomes.filter(
    ({ story, findings }) => ids.has(story) && findings.some(speaksAgainst(criterion)),
  );
}

/** The worst that counts, before what holds. */
const weight: readonly ProofOutcome[] = ['failed', 'missing', 'not-in-this-run', 'needs-person'];

function together(proofs: readonly ProofStanding[]): RatingEvidence {
  if (proofs.length === 0) return 'none';
  const worst = weight.find((outcome) => proofs.some((one) => one.outcome === outcome));
  if (worst) return worst;
  if (proofs.some(({ outcome }) => outcome === 'passed')) return 'passed';
  return proofs.some(({ outcome }) => outcome === 'not-tested') ? 'not-tested' : 'not-applicable';
}

/** A rating that says something good, and so has to be shown. */
export function needsProof(rating: Rating): boolean {
  return rating === 'supports' || rating === 'partially-supports';
}

/** What a rating comes to where its evidence is not what it should be. */
function fallen(rated: Rating, evidence: RatingEvidence): Rating {
  if (rated === 'does-not-support') return rated;
  if (evidence === 'passed') return rated;
  if (rated === 'not-evaluated') return evidence === 'failed' ? 'does-not-support' : rated;
  if (evidence === 'failed')
    return rated === 'not-applicable' ? 'not-evaluated' : 'does-not-support';
  if (rated === 'not-applicable' && evidence === 'none') return rated;
  return 'not-evaluated';
}

function effective(
  rating: CriterionRating,
  claims: WidgetClaims,
  evidence: Evidence,
): EffectiveRating {
  const { criterion, rating: ratedAs, reason, responsible } = rating;
  const proofs = rating.proof.map((proof) =>
    standingOfProof(proof, claims, evidence, { task: criterion, criterion }),
  );
  const proved = together(proofs);
  const common = {
    widget: claims.widget,
    criterion,
    ratedAs,
    ...(reason === undefined ? {} : { reason }),
    responsible,
    proofs,
  };
  // A partial rating says already that something is not met.
  const against =
    ratedAs === 'partially-supports' ? [] : failuresOn(criterion, claims, evidence.results);
  if (against.length > 0 && ratedAs !== 'does-not-support') {
    const places = [
      ...new Set(against.map(({ story, pass, check }) => `${story} (${pass}, ${check})`)),
    ];
    return {
      ...common,
      standsAs: 'does-not-support',
      evidence: 'failed',
      why: `The run found that it is not met, in ${places.length} ${places.length === 1 ? 'place' : 'places'}: ${places.slice(0, 3).join('; ')}.`,
    };
  }
  const standsAs = fallen(ratedAs, proved);
  const bad = proofs.filter(({ outcome }) => outcome === proved);
  return {
    ...common,
    standsAs,
    evidence: proved,
    ...(standsAs === ratedAs
      ? {}
      : { why: bad.map(({ detail }) => detail).join(' ') || 'No proof is named.' }),
  };
}

/** Every rating of every widget, as it stands after this run. */
export function effectiveRatings(
  claims: readonly WidgetClaims[],
  results: AuditResults,
  tests: readonly TestReport[],
  options?: ClaimOptions,
): EffectiveRating[] {
  const evidence = evidenceOf(results, tests, options);
  return claims.flatMap((one) => one.ratings.map((rating) => effective(rating, one, evidence)));
}
