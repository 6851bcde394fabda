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
  | `rule/${string}`;

/** A field's name can be shown unless it could itself be personal (it holds a digit, or is a sentence). */
function pointer(path: readonly { key?: unknown }[] = []): string {
  return path
    .map(({ key }) =>
      typeof key === 'number' || /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(key as string)
        ? `/${key}`
        : '/(a name not shown)',
    )
    .join('');
}

/** Turns an issue of Valibot into one that is safe to show and to log. */
export function toRecordIssue(issue: v.BaseIssue<unknown>): RecordIssue {
  const path = pointer(issue.path as readonly { key?: unknown }[] | undefined);
  const rule = brokenRule(issue.requirement);
  if (rule) {
    return { path: `${path}/${rule.field}`, code: `rule/${rule.id}`, message: rule.description };
  }
  const [code, message] = faultOf(issue, path === '');
  return { path, code, message };
}

/** What kind of fault an issue is, and the sentence that says so. */
function faultOf(
  { kind, type, message, expected, received }: v.BaseIssue<unknown>,
  isWhole: boolean,
): [IssueCode, string] {
  // Valibot writes several as ("a" | "b").
  const asked = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  if (type === 'strict_object') {
    if (asked === 'never') {
      return [
        'unknown-field',
        'This field is not in the schema. Remove it, or put it under extensions.',
      ];
    }
    if (received === 'undefined' && !isWhole) {
      return ['missing-field', 'This field is required. Add it.'];
    }
  }
  if (type === 'variant' && asked !== 'Object') {
    return ['unknown-kind', `This kind is not known to this version. Use one of ${asked}.`];
  }
  if (type === 'picklist' || type === 'literal') return ['not-in-list', `Allowed here: ${asked}.`];
  // What the schema itself says of a form.
  if (message.startsWith('Write ')) return ['bad-format', message];
  if (kind !== 'schema') {
    return ['bad-format', `This must be ${asked} (${type.replaceAll('_', ' ')}).`];
  }
  return isWhole
    ? ['not-an-object', 'A record is a JSON object.']
    : ['wrong-type', `This must be of type ${asked.toLowerCase()}.`];
}
