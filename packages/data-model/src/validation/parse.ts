import type * as v from 'valibot';
import { SCHEMA_VERSION } from '../schemas/common.js';
import { type RecordIssue, toRecordIssue } from './issues.js';

/** A record that keeps its schema, or the reasons why the input is none. */
export type ParseResult<TRecord> =
  | { ok: true; record: TRecord }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

/** Records are shallow; input nested deeper than this is an accident or an attack. */
const MAX_DEPTH = 12;

/** Names that lead to the prototype of an object. */
const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Faults that a schema alone would pass over: keys that reach the prototype, and deep nesting. */
function structuralIssue(input: unknown, depth = 0): RecordIssue | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if (depth > MAX_DEPTH) {
    return {
      path: '',
      code: 'too-deep',
      message: `The record is nested deeper than ${MAX_DEPTH} levels. Send it flat, as the schema has it.`,
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

/** A record of a version that came after this release. */
export function futureVersion(): RecordIssue {
  return {
    path: '/schemaVersion',
    code: 'future-version',
    message: `The record has a later schema version than this release reads (${SCHEMA_VERSION}). Upgrade the kit, and keep the record until then.`,
  };
}

/** A version that this release cannot read is said before anything else: other faults would mislead. */
function versionIssue(input: unknown): RecordIssue | undefined {
  const version = (input as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'number' || version === SCHEMA_VERSION) return undefined;
  return version > SCHEMA_VERSION
    ? futureVersion()
    : {
        path: '/schemaVersion',
        code: 'unknown-version',
        message: `There is no such schema version. This release reads version ${SCHEMA_VERSION}.`,
      };
}

/**
 * Checks that an input is a record of the schema. It never throws and never changes the input; a
 * refusal lists the faults found, with no value repeated.
 */
export function parseRecord<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): ParseResult<v.InferOutput<TSchema>> {
  const early = structuralIssue(input) ?? versionIssue(input);
  if (early) return { ok: false, issues: [early] };
  // As `v.safeParse` does, which weighs more.
  const { value, issues } = schema['~standard'].validate(input) as v.OutputDataset<
    v.InferOutput<TSchema>,
    v.BaseIssue<unknown>
  >;
  if (!issues) return { ok: true, record: value };
  return { ok: false, issues: issues.map(toRecordIssue) as [RecordIssue, ...RecordIssue[]] };
}
