/** Why a claim cannot be let stand. */
export type ClaimRule =
  | 'missing-criterion'
  | 'criterion-twice'
  | 'unknown-criterion'
  | 'unknown-rating'
  | 'no-reason'
  | 'nobody-responsible'
  | 'no-proof'
  | 'proof-missing'
  | 'proof-failed'
  | 'proof-needs-person'
  | 'not-in-this-run'
  | 'not-shown'
  | 'not-met';

/** One thing that is wrong with a claim. */
export interface ClaimIssue {
  widget: string;
  /** Number of the success criterion, or id of the acceptance criterion. */
  claim: string;
  rule: ClaimRule;
  /** What it is, why it matters, what to do. */
  message: string;
}

export function issueFor(
  widget: string,
  claim: string,
  rule: ClaimRule,
  message: string,
): ClaimIssue {
  return { widget, claim, rule, message };
}
