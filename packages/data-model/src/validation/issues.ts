import type * as v from 'valibot';
import { brokenRule } from './rules.js';

/** Why a record, or a part of it, was refused. It never repeats a value, because values may be personal. */
export interface RecordIssue {
  /** Where, as a JSON Pointer (RFC 6901); empty for the record as a whole. */
  path: string;
  /** What kind of fault: one of the documented codes, or `rule/<id>` for a rule across fields. */
  code: IssueCode;
  /** What is wrong and what to do, in a sentence or two. */
  message: string;
}

export type IssueCode =
  | 'not-json'
  | 'not-utf-8'
  | 'line-too-long'
  | 'not-csv'
  | 'not-an-object'
  | 'unknown-kind'
  | 'future-version'
  | 'unknown-version'
  | 'migration-failed'
  | 'missing-field'
  | 'unknown-field'
  | 'forbidden-field'
  | 'too-deep'
  | 'wrong-type'
  | 'not-in-list'
  | 'bad-format'
  /** The last of 20 issues: there are more, which are not listed. */
  | 'more-issues'
  | `rule/${string}`;

/** Most issues of one record, so that a hostile one costs no more than its own text. */
export const MOST_ISSUES = 20;

/** Cuts a list to as many issues as a record may have; where there are more, the last says so. */
export function firstIssues(issues: RecordIssue[]): RecordIssue[] {
  if (issues.length > MOST_ISSUES) {
    const message = 'There are more faults than these.';
    issues.splice(MOST_ISSUES - 1, issues.length, { path: '', code: 'more-issues', message });
  }
  return issues;
}

/** A field's name is shown where it is written as the kit's are. Any other could itself be personal. */
function step({ key }: { key?: unknown }): string {
  return typeof key === 'number' || /^[a-z][A-Za-z]{0,39}$/.test(key as string)
    ? `/${key}`
    : '/(a name not shown)';
}

/** Turns an issue of Valibot into one that is safe to show and to log. */
export function toRecordIssue(issue: v.BaseIssue<unknown>): RecordIssue {
  const steps = issue.path as readonly { key?: unknown }[] | undefined;
  const path = (steps ?? []).map(step).join('');
  const rule = brokenRule(issue.requirement);
  if (rule) {
    return { path: `${path}/${rule.field}`, code: `rule/${rule.id}`, message: rule.description };
  }
  const [code, message] = faultOf(issue);
  return { path, code, message };
}

/** What kind of fault an issue is, and the sentence that says so. */
function faultOf({ type, message, expected, received }: v.BaseIssue<unknown>): [IssueCode, string] {
  // Valibot writes several as ("a" | "b").
  const asked = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  if (type === 'strict_object') {
    if (asked === 'never') {
      return ['unknown-field', 'This field is not in the schema. Remove it.'];
    }
    if (received === 'undefined') {
      return ['missing-field', 'This field is required. Add it.'];
    }
  }
  if (type === 'variant' && asked !== 'Object') {
    return ['unknown-kind', `This kind is not known to this version. Use one of ${asked}.`];
  }
  if (type === 'picklist' || type === 'literal') return ['not-in-list', `Allowed here: ${asked}.`];
  // What the schema itself says of a form.
  if (message.startsWith('Write ')) return ['bad-format', message];
  return ['wrong-type', `This must be of type ${asked.toLowerCase()}.`];
}
