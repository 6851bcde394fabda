export { acceptanceOf } from './acceptance.js';
export { barrierSourceOf } from './barrier-source.js';
export {
  type Suggestion,
  type SuggestionReason,
  type WhatHelps,
  type WhatHelpsContext,
  whatHelps,
} from './what-helps.js';
