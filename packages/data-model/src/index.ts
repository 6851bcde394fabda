export * from './identifiers/index.js';
export { parseFacilitationEvent } from './parse-facilitation-event.js';
export { acceptanceOf } from './rules/acceptance.js';
export { barrierSourceOf } from './rules/barrier-source.js';
export {
  type Suggestion,
  type SuggestionReason,
  type WhatHelps,
  type WhatHelpsContext,
  whatHelps,
} from './rules/what-helps.js';
export * from './schemas/common.js';
export * from './schemas/facilitation-event/index.js';
export * from './schemas/help-offer.js';
// Every record's type costs nothing; the schemas of records other than events are in `/schemas`.
export type * from './schemas/index.js';
export * from './schemas/vocabulary.js';
export {
  type IssueCode,
  type ParseResult,
  parseRecord,
  type RecordIssue,
  type RecordRule,
} from './validation/index.js';
