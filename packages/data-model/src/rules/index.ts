export {
  type AccountableClaim,
  type AnalyseResponsibilitiesOptions,
  analyseResponsibilities,
  type ResponsibilityClash,
  type ResponsibilityState,
} from './analyse-responsibilities.js';
export type {
  CatalogueListName,
  CatalogueLists,
} from './catalogue-lists.js';
export { type CatalogueRule, catalogueRules } from './catalogue-rules.js';
export { checkCatalogue } from './check-catalogue.js';
export { type CheckContext, checkRecord } from './check-record.js';
export { type ContextRule, contextRules } from './context-rules.js';
export {
  AGEING_MAX_DAYS,
  FRESH_MAX_DAYS,
  freshnessOf,
  type ServiceFreshness,
} from './service-freshness.js';
export { EVERYONE } from './statements-that-stand.js';
