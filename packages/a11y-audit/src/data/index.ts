/*
 * What the audit knows and claims are made of, without the audit itself: for pages of documentation,
 * which run in a browser.
 */
export type { PublishedKind, PublishedScore } from '../broken/publish.js';
export { publishedScore } from '../broken/published-score.js';
export * from '../claims/index.js';
export { checkCriteria } from '../passes/check-criteria.js';
export { contextInWords, passRef } from '../passes/describe.js';
export { type CheckId, checkIds, type Pass } from '../passes/pass.js';
export { passes } from '../passes/passes.js';
export {
  byCriterionNumber,
  criteriaToLevelAa,
  isSuccessCriterion,
  type SuccessCriterion,
  successCriteria,
} from '../wcag/criteria.js';
