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

/**
 * What each format of an event asks for; the key is the message that the schema gives to its check.
 * Schemas of other records give the sentence itself, which begins with "Write": a bundle that reads
 * events does not hold it.
 */
const formats: Record<string, string> = {
  instant: 'Write a moment that exists as YYYY-MM-DDTHH:mm:ss.sssZ, in UTC.',
  day: 'Write a day that exists as YYYY-MM-DD.',
  'event-id': 'Write a UUID of version 7 in lower case.',
  'ods-code': 'Write an ODS code: 3 to 12 capital letters and digits.',
  'catalogue-id': 'Write lower case words joined by hyphens.',
  'language-tag': 'Write a BCP 47 tag such as en, cy or pa-Arab.',
  'opaque-key': 'Write 1 to 128 letters, digits or any of . : ~ _ -',
  'whole-number': 'Write a whole number.',
  extensions: 'Write an object whose values are texts, none of which holds an NHS number.',
  'no-nhs-number': 'It has the form of an NHS number. Give a pseudonym or a key of your own.',
};

/** A field's name can be shown unless it could itself be personal (it holds a digit, or is a sentence). */
function pointer(path: readonly { key?: unknown }[] | undefined): string {
  return (path ?? [])
    .map(({ key }) =>
      typeof key === 'number' ||
      (typeof key === 'string' && /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(key))
        ? `/${key}`
        : '/(a name not shown)',
    )
    .join('');
}

/** Turns an issue of Valibot into one that is safe to show and to log. */
export function toRecordIssue(issue: v.BaseIssue<unknown>): RecordIssue {
  const path = pointer(issue.path as readonly { key?: unknown }[] | undefined);
  // Valibot writes several as ("a" | "b").
  const asked = (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  const rule = brokenRule(issue.requirement);
  if (rule) return { path: `/${rule.field}`, code: `rule/${rule.id}`, message: rule.description };
  if (issue.type === 'strict_object' && asked === 'never') {
    return {
      path,
      code: 'unknown-field',
      message: 'This field is not in the schema. Remove it, or put it under extensions.',
    };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && path !== '') {
    return { path, code: 'missing-field', message: 'This field is required. Add it.' };
  }
  if (issue.type === 'variant' && asked !== 'Object') {
    return {
      path,
      code: 'unknown-kind',
      message: `This kind is not known to this version. Use one of ${asked}.`,
    };
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return { path, code: 'not-in-list', message: `Allowed here: ${asked}.` };
  }
  const own = issue.message.startsWith('Write ') ? issue.message : undefined;
  const format = formats[issue.message] ?? own;
  if (issue.kind === 'schema' && !format) {
    return path === ''
      ? { path, code: 'not-an-object', message: 'A record is a JSON object.' }
      : { path, code: 'wrong-type', message: `This must be of type ${asked.toLowerCase()}.` };
  }
  return {
    path,
    code: 'bad-format',
    message: format ?? `This must be ${asked} (${issue.type.replaceAll('_', ' ')}).`,
  };
}
