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
  freshnessOf,
  SERVICE_AGEING_DAYS,
  SERVICE_FRESH_DAYS,
  type ServiceFreshness,
} from './service-freshness.js';
export { EVERYONE } from './statements-that-stand.js';
