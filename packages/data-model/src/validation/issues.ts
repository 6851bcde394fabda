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
 * What each format of an event asks for, after the word "Write"; the key is the message that the schema
 * gives to its check. Schemas of other records give the sentence itself, which begins with "Write": a
 * bundle that reads events does not hold it.
 */
const formats: Record<string, string> = {
  instant: 'a moment that exists as YYYY-MM-DDTHH:mm:ss.sssZ, in UTC',
  day: 'a day that exists as YYYY-MM-DD',
  'event-id': 'a UUID of version 7 in lower case',
  'ods-code': 'an ODS code: 3 to 12 capital letters and digits',
  'catalogue-id': 'lower case words joined by hyphens',
  'language-tag': 'a BCP 47 tag such as en, cy or pa-Arab',
  'opaque-key': '1 to 128 letters, digits or any of . : ~ _ -',
  count: 'a whole number from 0',
  'positive-count': 'a whole number from 1',
  'non-empty': 'at least one',
  extensions: 'an object whose values are texts, none of which holds an NHS number',
  'no-nhs-number': 'a pseudonym or a key of your own. This has the form of an NHS number',
};

/** A field's name can be shown unless it could itself be personal (it holds a digit, or is a sentence). */
function pointer(path: readonly { key?: unknown }[] = []): string {
  return path
    .map(({ key }) =>
      typeof key === 'number' || /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(String(key))
        ? `/${key}`
        : '/(a name not shown)',
    )
    .join('');
}

/** Turns an issue of Valibot into one that is safe to show and to log. */
export function toRecordIssue(issue: v.BaseIssue<unknown>): RecordIssue {
  const { type, requirement, message } = issue;
  const path = pointer(issue.path as readonly { key?: unknown }[] | undefined);
  const issueOf = (code: IssueCode, said: string, field = ''): RecordIssue => ({
    path: path + field,
    code,
    message: said,
  });
  // Valibot writes several as ("a" | "b").
  const asked = (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  const rule = brokenRule(requirement);
  if (rule) return issueOf(`rule/${rule.id}`, rule.description, `/${rule.field}`);
  if (type === 'strict_object' && asked === 'never') {
    return issueOf(
      'unknown-field',
      'This field is not in the schema. Remove it, or put it under extensions.',
    );
  }
  if (type === 'strict_object' && path !== '' && issue.received === 'undefined') {
    return issueOf('missing-field', 'This field is required. Add it.');
  }
  if (type === 'variant' && asked !== 'Object') {
    return issueOf('unknown-kind', `This kind is not known to this version. Use one of ${asked}.`);
  }
  if (type === 'picklist' || type === 'literal') {
    return issueOf('not-in-list', `Allowed here: ${asked}.`);
  }
  const format = formats[message] ? `Write ${formats[message]}.` : undefined;
  if (format || message.startsWith('Write ')) return issueOf('bad-format', format ?? message);
  if (issue.kind !== 'schema') {
    return issueOf('bad-format', `This must be ${asked} (${type.replaceAll('_', ' ')}).`);
  }
  return path === ''
    ? issueOf('not-an-object', 'A record is a JSON object.')
    : issueOf('wrong-type', `This must be of type ${asked.toLowerCase()}.`);
}
