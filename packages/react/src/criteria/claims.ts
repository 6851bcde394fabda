import type { WidgetClaims } from '../internal/criteria.js';
import {
  askWhatHelpsConformance,
  askWhatHelpsCriteria,
} from '../widgets/ask-what-helps/ask-what-helps.criteria.js';
import {
  facilitationRecorderConformance,
  facilitationRecorderCriteria,
} from '../widgets/facilitation-recorder/facilitation-recorder.criteria.js';
import {
  helpOfferConformance,
  helpOfferCriteria,
} from '../widgets/help-offer/help-offer.criteria.js';

/** Everything that the kit claims of its widgets, for the accessibility audit and for the documents. */
export const widgetClaims: readonly WidgetClaims[] = [
  { ...askWhatHelpsConformance, criteria: askWhatHelpsCriteria },
  { ...facilitationRecorderConformance, criteria: facilitationRecorderCriteria },
  { ...helpOfferConformance, criteria: helpOfferCriteria },
];
