import { SCHEMA_VERSION } from '../schemas/common.js';
import type { IssueCode, ParseResult } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { futureVersion } from '../validation/parse.js';
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
function versionRefusal(version: unknown): Refusal | undefined {
  if (version === undefined) {
    return refuse('missing-field', 'Without its schema version a record cannot be read. Add it.');
  }
  if (typeof version !== 'number') {
    return refuse('wrong-type', 'This must be of type number.');
  }
  if (version > SCHEMA_VERSION) return { ok: false, issues: [futureVersion()] };
  return undefined;
}

/** One step on a copy of the record; `undefined` where the step throws, or gives no record. */
function take(step: MigrationStep, record: UncheckedRecord): UncheckedRecord | undefined {
  try {
    const result: unknown = step.migrate(structuredClone(record));
    return isJsonObject(result) ? { ...result, schemaVersion: step.to } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Brings a record of an earlier schema version to the version that this release writes, one step after
 * the other. The input is never changed; a record that is of this version already is handed back as it
 * is. The result is not checked against a schema: parse it next.
 *
 * Refused are: a version from the future (`future-version`), a version from which no step leads on
 * (`unknown-version`), and a record that a step could not bring over (`migration-failed`).
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
  const refusal = versionRefusal(input.schemaVersion);
  if (refusal) return refusal;
  let record = input;
  let version = Number(input.schemaVersion);
  while (version !== SCHEMA_VERSION) {
    // Only forward, and not past this release: so the way always ends.
    const step = steps.find(
      ({ from, to }) => from === version && to > version && to <= SCHEMA_VERSION,
    );
    if (!step) {
      const message = `No step leads from this schema version to version ${SCHEMA_VERSION}. Keep the record, and give the step under steps.`;
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
