export * from './identifiers/index.js';
export { parseFacilitationEvent } from './parse-facilitation-event.js';
export * from './questionnaires/index.js';
export * from './rules/index.js';
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
