import { SCHEMA_VERSION } from '../schemas/common.js';
import type { IssueCode, ParseResult } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { versionIssue } from '../validation/parse.js';
import type { MigrationStep, UncheckedRecord } from './step.js';
import { migrationSteps } from './version-0.js';

export interface MigrateOptions {
  /** Steps to choose from, in the place of the kit's own. @default migrationSteps */
  steps?: readonly MigrationStep[] | undefined;
}

type Refusal = ParseResult<never>;

function refuse(code: IssueCode, message: string, path = '/schemaVersion'): Refusal {
  return { ok: false, issues: [{ path, code, message }] };
}

/** Why a record has no version from which a way could begin. */
function versionRefusal(record: UncheckedRecord): Refusal | undefined {
  const version = record.schemaVersion;
  if (version === undefined) {
    return refuse('missing-field', 'Without its schema version a record cannot be read. Add it.');
  }
  if (typeof version !== 'number') {
    return refuse('wrong-type', 'This must be of type number.');
  }
  const issue = versionIssue(record);
  return issue?.code === 'future-version' ? { ok: false, issues: [issue] } : undefined;
}

function applies({ appliesTo }: MigrationStep, record: UncheckedRecord): boolean {
  try {
    return appliesTo?.(record) ?? true;
  } catch {
    return false;
  }
}

/** One step on a copy of the record; `undefined` where the step throws, or gives no record. */
function take(step: MigrationStep, record: UncheckedRecord): UncheckedRecord | undefined {
  try {
    const result: unknown = step.migrate(structuredClone(record));
    return isJsonObject(result) && typeof result.then !== 'function'
      ? { ...result, schemaVersion: step.to }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Brings a record of an earlier schema version to the version that this release writes, one step after
 * the other. The input is never changed; a record that is of this version already is handed back as it
 * is. The result is not checked against a schema: parse it next.
 *
 * Refused are: a version from the future (`future-version`), a version from which no step leads such a
 * record on (`unknown-version`), and a record that a step could not bring over (`migration-failed`).
 *
 * @example
 * const migrated = migrateRecord(JSON.parse(line));
 * const result = migrated.ok ? parseFacilitationEvent(migrated.record) : migrated;
 */
export function migrateRecord(
  input: unknown,
  options: MigrateOptions = {},
): ParseResult<UncheckedRecord> {
  const { steps = migrationSteps } = options;
  if (!isJsonObject(input)) return refuse('not-an-object', 'A record is a JSON object.', '');
  const refusal = versionRefusal(input);
  if (refusal) return refusal;
  let record = input;
  let version = Number(input.schemaVersion);
  while (version !== SCHEMA_VERSION) {
    // Only forward, and not past this release: so the way always ends.
    const step = steps.find(
      (one) =>
        one.from === version &&
        one.to > version &&
        one.to <= SCHEMA_VERSION &&
        applies(one, record),
    );
    if (!step) {
      const message = `No step leads a record like this from its schema version to version ${SCHEMA_VERSION}. Keep the record, and give the step under steps.`;
      return refuse('unknown-version', message);
    }
    const next = take(step, record);
    if (!next) {
      const message = `The record could not be brought from version ${step.from} to version ${step.to}. Keep it as it is, and look at the fields that changed.`;
      return refuse('migration-failed', message, '');
    }
    record = next;
    version = step.to;
  }
  return { ok: true, record };
}
