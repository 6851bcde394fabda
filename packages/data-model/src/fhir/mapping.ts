import * as v from 'valibot';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import {
  child,
  items,
  lostOf,
  mark,
  type Notes,
  type Place,
  placeOf,
  refuse,
  type WordsFor,
} from './place.js';
import { checkProfile, type ProfileOptions, type ResourceType, ukCoreProfile } from './profiles.js';
import type { Reference } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { type Row, readRows, rowsOf, type Table, writeRows } from './table.js';

/**
 * Where the kit's own addresses begin if a host sets none. `.example` is reserved (RFC 2606), so nobody
 * can own the name: it is for tests and trials. Who sends resources to others sets an address that
 * belongs to them, and keeps it.
 */
export const DEFAULT_FHIR_BASE = 'https://digital-facilitation.example/fhir';

export interface BaseOptions {
  /**
   * Where the addresses of the kit's code systems, identifiers and extensions begin: an absolute URI
   * without a slash at its end. @default 'https://digital-facilitation.example/fhir'
   */
  base?: string | undefined;
}

export interface ToFhirOptions extends BaseOptions {
  /**
   * How the patient is known to the receiver, for example `{ reference: 'Patient/17' }`. The kit writes
   * the record's pseudonym or key beside it, unless this holds an identifier: then that one stands
   * alone. This is the only way in which an NHS number gets into a resource.
   */
  patient?: Reference | undefined;
}

export interface FromFhirOptions<TRecord> extends BaseOptions, ProfileOptions {
  /** What the record says where the resource says nothing, for example an id for a resource of others. */
  defaults?: Partial<TRecord> | undefined;
}

/** One resource of a mapping, and what stands in it. */
export interface Part<TRecord> {
  type: ResourceType;
  /** Called once, when it is first used, so that a bundle drops what it does not use. */
  table: () => Table<TRecord>;
  /** The table made ready. */
  rows?: Row<TRecord>[];
}

/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function rowsOfPart<TRecord>(part: Part<TRecord>): Row<TRecord>[] {
  part.rows ??= rowsOf(part.table());
  return part.rows;
}

/** A record beside one resource, or beside several in a `Bundle` of type `collection`. */
export interface Mapping<TRecord> {
  /** Fields that are the same in every record of the kind. */
  constants: Partial<TRecord>;
  /** What a resource says by leaving an element out. */
  absent?: Partial<TRecord> | undefined;
  parts: readonly Part<TRecord>[];
  /** It is about a patient: a record about nobody makes no resource. */
  aboutPatient?: boolean | undefined;
}

/** The base that was last found to be sound: a host has one, and writes many records. */
let soundBase = '';

export function notesFor({
  base = DEFAULT_FHIR_BASE,
  patient,
  words,
}: ToFhirOptions & { words?: WordsFor | undefined }): Notes {
  const sound = /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]*[^\s"<>\\^`{|}/]$/i;
  if (base !== soundBase && (!sound.test(base) || holdsNhsNumber(base))) {
    throw new RangeError(
      'The option base begins no address, so no receiver would know the codes. Give an absolute URI of your own without a slash at its end.',
    );
  }
  soundBase = base;
  return { base, patient, words, left: new Map(), issues: [] };
}

/** Why a record makes no resource about a patient. */
function nobodyIssue(record: object): RecordIssue | undefined {
  const { mode, subject } = record as { mode?: unknown; subject?: { type?: unknown } };
  const passive = mode === 'passive';
  if (!passive && subject?.type !== 'none') return undefined;
  const who = passive ? 'What is shown or sent to everyone' : 'This record';
  return {
    path: passive ? '/mode' : '/subject',
    code: passive ? 'rule/passive-makes-no-patient-resource' : 'rule/patient-is-named',
    message: `${who} is about no one, so it makes no resource about a patient. Report it as a count.`,
  };
}

/** Writes a record. What no table carries is named as lost. */
export function write<TRecord extends object, TResource>(
  { constants, parts, aboutPatient }: Mapping<TRecord>,
  record: TRecord,
  options: ToFhirOptions = {},
): ToFhirResult<TResource> {
  const notes = notesFor(options);
  const issue = aboutPatient && nobodyIssue(record);
  if (issue) return { ok: false, issues: [issue] };
  const root = placeOf(record, notes);
  for (const name of Object.keys(constants)) mark(child(root, name));
  const resources = parts.map((part) => {
    const out = { resourceType: part.type, meta: { profile: [ukCoreProfile(part.type)] } };
    writeRows(rowsOfPart(part), root, out);
    return out;
  });
  const resource =
    resources.length > 1
      ? {
          resourceType: 'Bundle',
          type: 'collection',
          entry: resources.map((each) => ({ resource: each })),
        }
      : resources[0];
  return { ok: true, resource: resource as TResource, lost: lostOf(root) };
}

/**
 * Reads a record. The schema stands apart from the mapping, so that who only writes does not hold it.
 * What no table reads of the resource is named as lost.
 */
export function read<TRecord>(
  schema: v.GenericSchema<unknown, TRecord>,
  { constants, absent, parts }: Mapping<TRecord>,
  input: unknown,
  options: FromFhirOptions<TRecord> = {},
): FromFhirResult<TRecord> {
  const notes = notesFor(options);
  const type = parts.length > 1 ? 'Bundle' : parts[0]?.type;
  const shape = parseRecord(v.looseObject({ resourceType: v.literal(`${type}`) }), input);
  if (!shape.ok) return shape;
  const root = placeOf(shape.record, notes);
  const record: Record<string, unknown> = { ...absent, ...options.defaults, ...constants };
  for (const part of parts) {
    const place = parts.length > 1 ? entryOf(root, part.type) : root;
    if (!place) continue;
    mark(child(place, 'resourceType'));
    checkProfile(place, [ukCoreProfile(part.type)], options);
    if (notes.issues.length === 0) readRows(rowsOfPart(part), place, record);
  }
  const [first, ...others] = notes.issues;
  if (first) return { ok: false, issues: [first, ...others] };
  const result = parseRecord(schema, record);
  return result.ok ? { ...result, lost: lostOf(root) } : result;
}

/** The resource of a type in a bundle, whichever place it has. */
function entryOf(bundle: Place, type: string): Place | undefined {
  mark(child(bundle, 'resourceType'));
  mark(child(bundle, 'type'));
  const entry = child(bundle, 'entry');
  const found = items(entry)
    .map((at) => child(at, 'resource'))
    .find((at) => child(at, 'resourceType')?.value === type);
  const message = `The bundle holds no ${type}, so the record would be in parts. Add it.`;
  return found ?? refuse(entry ?? bundle, 'missing-field', message);
}
