/*
 * What each widget must do, how it is rated on WCAG 2.2, and how that is shown: for documentation pages
 * and for auditors. Not meant for the bundle of an app.
 */
export type {
  Criterion,
  CriterionRating,
  ManualProof,
  ManualTool,
  PassProof,
  Proof,
  Rating,
  Responsible,
  TestProof,
  WidgetClaims,
  WidgetConformance,
} from '../internal/criteria.js';
export type { KeyExpectation, KeyRow, KeyStep, KeyTable } from '../internal/keys.js';
export {
  askWhatHelpsConformance,
  askWhatHelpsCriteria,
} from '../widgets/ask-what-helps/ask-what-helps.criteria.js';
export { askWhatHelpsKeys } from '../widgets/ask-what-helps/ask-what-helps.keys.js';
export {
  facilitationRecorderConformance,
  facilitationRecorderCriteria,
} from '../widgets/facilitation-recorder/facilitation-recorder.criteria.js';
export { facilitationRecorderKeys } from '../widgets/facilitation-recorder/facilitation-recorder.keys.js';
export {
  helpOfferConformance,
  helpOfferCriteria,
} from '../widgets/help-offer/help-offer.criteria.js';
export { helpOfferKeys } from '../widgets/help-offer/help-offer.keys.js';
export { widgetClaims } from './claims.js';
