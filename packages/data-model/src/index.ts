export * from './identifiers/index.js';
export { parseFacilitationEvent } from './parse-facilitation-event.js';
export * from './questionnaires/index.js';
export * from './rules/index.js';
export * from './schemas/index.js';
export {
  type IssueCode,
  type ParseResult,
  parseRecord,
  type RecordIssue,
  type RecordRule,
} from './validation/index.js';
