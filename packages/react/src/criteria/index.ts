/*
 * What each widget must do, and how that is shown: for documentation pages and for auditors. Not meant
 * for the bundle of an app.
 */
export type { Criterion, ManualResult, Proof } from '../internal/criteria.js';
export { askWhatHelpsCriteria } from '../widgets/ask-what-helps/ask-what-helps.criteria.js';
export { facilitationRecorderCriteria } from '../widgets/facilitation-recorder/facilitation-recorder.criteria.js';
export { helpOfferCriteria } from '../widgets/help-offer/help-offer.criteria.js';
