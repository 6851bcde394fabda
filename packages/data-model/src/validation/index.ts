export type { IssueCode, RecordIssue } from './issues.js';
export { type ParseResult, parseRecord } from './parse.js';
export { type RecordRule, withRules } from './rules.js';
