import { expectations } from "./broken/expectations.js";
import {
  brokenScore
} from "./broken/score.js";
export * from "./claims/index.js";
export * from "./pack/index.js";
import { checkCriteria } from "./passes/check-criteria.js";
import { contextInWords, passRef } from "./passes/describe.js";
import {
  checkIds
} from "./passes/pass.js";
import { passes } from "./passes/passes.js";
import { problemsOf } from "./results/check-schema.js";
import { resultsSchema } from "./results/schema.js";
import { faults, summarise } from "./results/summary.js";
import { writeResults } from "./results/write.js";
import { runAudit } from "./run/run-audit.js";
import {
  byCriterionNumber,
  criteriaToLevelAa,
  isSuccessCriterion,
  successCriteria
} from "./wcag/criteria.js";
export {
  brokenScore,
  byCriterionNumber,
  checkCriteria,
  checkIds,
  contextInWords,
  criteriaToLevelAa,
  expectations,
  faults,
  isSuccessCriterion,
  passRef,
  passes,
  problemsOf,
  resultsSchema,
  runAudit,
  successCriteria,
  summarise,
  writeResults
};
