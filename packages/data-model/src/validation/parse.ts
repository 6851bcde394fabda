import type * as v from 'valibot';
import { SCHEMA_VERSION } from '../schemas/common.js';
import { FORBIDDEN_NAMES } from './forbidden-names.js';
import { isJsonObject } from './is-json-object.js';
import { firstIssues, MOST_ISSUES, type RecordIssue, toRecordIssue } from './issues.js';

/** A record that keeps its schema, or the reasons why the input is none. */
export type ParseResult<TRecord> =
  | { ok: true; record: TRecord }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

/** Records are shallow; input nested deeper than this is an accident or an attack. */
const MAX_DEPTH = 12;

/** Faults that a schema alone would pass over: keys that reach the prototype, and deep nesting. */
function structuralIssue(input: unknown, depth = 0): RecordIssue | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if (depth > MAX_DEPTH) {
    return {
      path: '',
      code: 'too-deep',
      message: `The record is nested deeper than ${MAX_DEPTH} levels. Send it as the schema has it.`,
    };
  }
  const forbidden = FORBIDDEN_NAMES.find((name) => Object.hasOwn(input, name));
  if (forbidden) {
    return {
      path: '',
      code: 'forbidden-field',
      message: `A field has the name ${forbidden}, which is not allowed. Remove it.`,
    };
  }
  for (const value of Object.values(input)) {
    const issue = structuralIssue(value, depth + 1);
    if (issue) return issue;
  }
  return undefined;
}

/** A version that this release cannot read is said before anything else: other faults would mislead. */
export function versionIssue(input: unknown): RecordIssue | undefined {
  const version = (input as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version !== 'number' || version === SCHEMA_VERSION) return undefined;
  const isLater = Number.isInteger(version) && version > SCHEMA_VERSION;
  return {
    path: '/schemaVersion',
    code: isLater ? 'future-version' : 'unknown-version',
    message: `The record has ${isLater ? 'a later' : 'another'} schema version than this release reads (${SCHEMA_VERSION}). ${isLater ? 'Upgrade the kit, and keep the record until then' : 'Bring an earlier one over: migrateRecord'}.`,
  };
}

/** Valibot's settings for one record. It is to stop at one issue more than are listed. */
function untilEnough(issues = 0): v.Config<v.BaseIssue<unknown>> {
  return {
    get abortEarly() {
      return issues > MOST_ISSUES;
    },
    // Read once for each issue that is made.
    get lang() {
      issues += 1;
      return undefined;
    },
  };
}

/**
 * Checks that an input is a record of the schema. On anything that JSON can hold it never throws, and it never
 * changes the input; a refusal lists the faults found, with no value repeated: 20 of them at most, the last of
 * which says where there are more.
 */
export function parseRecord<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): ParseResult<v.InferOutput<TSchema>> {
  const early: RecordIssue | undefined = isJsonObject(input)
    ? (structuralIssue(input) ?? versionIssue(input))
    : { path: '', code: 'not-an-object', message: 'A record is a JSON object.' };
  if (early) return { ok: false, issues: [early] };
  // As `v.safeParse` does, which weighs more.
  const { value, issues } = schema['~run']({ value: input }, untilEnough()) as v.OutputDataset<
    v.InferOutput<TSchema>,
    v.BaseIssue<unknown>
  >;
  if (!issues) return { ok: true, record: value };
  const listed = firstIssues(issues.map(toRecordIssue));
  return { ok: false, issues: listed as [RecordIssue, ...RecordIssue[]] };
}
