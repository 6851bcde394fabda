export { checkClaims } from './check-claims.js';
export type {
  AcceptanceCriterion,
  CriterionRating,
  ManualProof,
  ManualTool,
  PassProof,
  Proof,
  Rating,
  Responsible,
  TestProof,
  WidgetClaims,
} from './claim.js';
export type { ClaimIssue, ClaimRule } from './claim-issue.js';
export { componentClaims } from './component-claims.js';
export {
  type EffectiveRating,
  effectiveRatings,
  type RatingEvidence,
} from './effective-ratings.js';
export type { ClaimMode, ClaimOptions, TestReport } from './evidence.js';
export { type ManualResult, manualResultsSchema } from './manual-sheets/manual-result.js';
export type { ManualSheet, ManualTask } from './manual-sheets/sheet.js';
export {
  manualSheets,
  type TaskOnSheet,
  type WidgetSheet,
  widgetSheets,
} from './manual-sheets/sheets.js';
export { type ProofOutcome, type ProofStanding, proofInWords } from './proof-standing.js';
