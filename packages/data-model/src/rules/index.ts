export {
  type AccountableClaim,
  analyseResponsibilities,
  type ResponsibilityClash,
  type ResponsibilityState,
} from './analyse-responsibilities.js';
export type {
  CatalogueListName,
  CatalogueLists,
} from './catalogue-lists.js';
export { type CatalogueRule, catalogueRules, checkCatalogue } from './check-catalogue.js';
export { type CheckContext, checkRecord, contextRules } from './check-record.js';
