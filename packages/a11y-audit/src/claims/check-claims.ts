import type { AuditResults } from '../results/result.js';
import type { AcceptanceCriterion, WidgetClaims } from './claim.js';
import { type ClaimIssue, issueFor } from './claim-issue.js';
import { faultsOfShape } from './claim-shape.js';
import {
  type EffectiveRating,
  effectiveRatings,
  needsProof,
  standingOfProof,
} from './effective-ratings.js';
import {
  type ClaimMode,
  type ClaimOptions,
  type Evidence,
  evidenceOf,
  type TestReport,
} from './evidence.js';
import { type ProofStanding, proofInWords } from './proof-standing.js';

/** What is wrong with one proof; nothing where it holds, or where only a person can carry it out. */
function faultOfProof(
  widget: string,
  claim: string,
  mode: ClaimMode,
  { proof, outcome, detail }: ProofStanding,
): ClaimIssue[] {
  const words = proofInWords(proof);
  switch (outcome) {
    case 'failed':
      return [
        issueFor(
          widget,
          claim,
          'proof-failed',
          `${words}: ${detail} The claim rests on it. Mend what failed, or lower the rating.`,
        ),
      ];
    case 'missing':
      return [
        issueFor(
          widget,
          claim,
          'proof-missing',
          `${words}: ${detail} A claim without its proof cannot stand. Correct the name, run it, or lower the rating.`,
        ),
      ];
    case 'needs-person':
      return [
        issueFor(
          widget,
          claim,
          'proof-needs-person',
          `${words}: ${detail} Until then nobody knows. Look, and record a verdict in the verdicts file, or rate it not-evaluated.`,
        ),
      ];
    case 'not-in-this-run':
      return mode === 'sample'
        ? []
        : [
            issueFor(
              widget,
              claim,
              'not-in-this-run',
              `${words}: ${detail} A full run has to show every claim. Run the whole matrix, with the reports of all tests.`,
            ),
          ];
    default:
      return [];
  }
}

function faultsOfRating(
  { widget, criterion, ratedAs, standsAs, evidence, why, proofs }: EffectiveRating,
  mode: ClaimMode,
): ClaimIssue[] {
  // What is not evaluated rests on nothing; that its proofs exist is looked at all the same.
  const counted =
    ratedAs === 'not-evaluated' || ratedAs === 'does-not-support'
      ? proofs.filter(({ outcome }) => outcome === 'missing' || outcome === 'failed')
      : proofs;
  const faults = counted.flatMap((proof) => faultOfProof(widget, criterion, mode, proof));
  if (faults.length > 0) return faults;
  if (standsAs === 'does-not-support' && ratedAs !== standsAs) {
    return [
      issueFor(
        widget,
        criterion,
        'not-met',
        `It is rated ${ratedAs}, and it is not met. ${why ?? ''} Mend what failed, or lower the rating.`,
      ),
    ];
  }
  if (needsProof(ratedAs) && (evidence === 'not-tested' || evidence === 'not-applicable')) {
    return [
      issueFor(
        widget,
        criterion,
        'not-shown',
        `It is rated ${ratedAs}, and nothing shows it: ${proofs.map(({ detail }) => detail).join(' ')} Rate it not-evaluated until something does.`,
      ),
    ];
  }
  return [];
}

function faultsOfCriterion(
  claims: WidgetClaims,
  { id, proof }: AcceptanceCriterion,
  evidence: Evidence,
): ClaimIssue[] {
  if (proof.length === 0) {
    const words = 'It names no proof. Name a test, a check or steps for a person.';
    return [issueFor(claims.widget, id, 'no-proof', words)];
  }
  return proof.flatMap((one) =>
    faultOfProof(
      claims.widget,
      id,
      evidence.mode,
      standingOfProof(one, claims, evidence, { task: id }),
    ),
  );
}

/**
 * What keeps claims from being published: a rating without reason, responsibility or proof, and a proof
 * that does not exist, failed, or was not run where the mode is `full`. Steps for a person that nobody
 * has carried out are no fault, as long as nothing rests on them alone.
 */
export function checkClaims(
  claims: readonly WidgetClaims[],
  results: AuditResults,
  tests: readonly TestReport[],
  options?: ClaimOptions,
): ClaimIssue[] {
  const evidence = evidenceOf(results, tests, options);
  return [
    ...claims.flatMap(faultsOfShape),
    ...claims.flatMap((one) =>
      (one.criteria ?? []).flatMap((criterion) => faultsOfCriterion(one, criterion, evidence)),
    ),
    ...effectiveRatings(claims, results, tests, options).flatMap((rating) =>
      faultsOfRating(rating, evidence.mode),
    ),
  ];
}
