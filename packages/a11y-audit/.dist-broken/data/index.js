export * from "../claims/index.js";
import { checkCriteria } from "../passes/check-criteria.js";
import { contextInWords, passRef } from "../passes/describe.js";
import { checkIds } from "../passes/pass.js";
import { passes } from "../passes/passes.js";
import {
  byCriterionNumber,
  criteriaToLevelAa,
  isSuccessCriterion,
  successCriteria
} from "../wcag/criteria.js";
export {
  byCriterionNumber,
  checkCriteria,
  checkIds,
  contextInWords,
  criteriaToLevelAa,
  isSuccessCriterion,
  passRef,
  passes,
  successCriteria
};
