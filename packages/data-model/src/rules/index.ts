export { acceptanceOf } from './acceptance.js';
export {
  type AccountableClaim,
  analyseResponsibilities,
  type ResponsibilityClash,
  type ResponsibilityState,
} from './analyse-responsibilities.js';
export { barrierSourceOf } from './barrier-source.js';
export {
  type Suggestion,
  type SuggestionReason,
  type WhatHelps,
  type WhatHelpsContext,
  whatHelps,
} from './what-helps.js';
