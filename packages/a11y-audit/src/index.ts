export { expectations } from './broken/expectations.js';
export type { BrokenKind, Expectation } from './broken/kind.js';
export { type PublishedKind, type PublishedScore, toPublish } from './broken/publish.js';
export { publishedScore } from './broken/published-score.js';
export {
  type BrokenScore,
  brokenScore,
  type Caught,
  type FalseAlarm,
  type KindScore,
} from './broken/score.js';
export * from './claims/index.js';
export type { KeyExpectation, KeyRole, KeyRow, KeyStep, KeyTable } from './config/key-table.js';
export type { RunOptions } from './config/options.js';
export type {
  ProjectConfig,
  ServerMarkupConfig,
  TargetAim,
  WordsConfig,
} from './config/project.js';
export * from './pack/index.js';
export { checkCriteria } from './passes/check-criteria.js';
export { contextInWords, passRef } from './passes/describe.js';
export {
  type CheckId,
  checkIds,
  type Pass,
  type PassContext,
  type PassGroup,
} from './passes/pass.js';
export { passes } from './passes/passes.js';
export { problemsOf } from './results/check-schema.js';
export type {
  AuditResults,
  CheckOutcome,
  Finding,
  FindingKind,
  Impact,
  NotTested,
  Outcome,
  PassRef,
  Selection,
  StoryRef,
  Verdict,
} from './results/result.js';
export { resultsSchema } from './results/schema.js';
export { faults, type Summary, summarise } from './results/summary.js';
export { writeResults } from './results/write.js';
export { type Progress, runAudit } from './run/run-audit.js';
export {
  byCriterionNumber,
  criteriaToLevelAa,
  isSuccessCriterion,
  type SuccessCriterion,
  successCriteria,
} from './wcag/criteria.js';
