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
  says,
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

/** Writes a record as a resource; what no element carries is named as lost. */
export type FhirWriter<TRecord, TResource> = (
  record: TRecord,
  options?: ToFhirOptions,
) => ToFhirResult<TResource>;

/** Reads a record from a resource; what no field carries is named as lost. */
export type FhirReader<TRecord> = (
  input: unknown,
  options?: FromFhirOptions<TRecord>,
) => FromFhirResult<TRecord>;

/**
 * A record beside one resource, or beside several in a `Bundle` of type `collection`, by their types.
 * Tables are called once, when they are first used, so that a bundle drops what it does not use.
 */
export type Mapping<TRecord, TType extends string = ResourceType> = Readonly<
  Partial<Record<TType, () => Table<TRecord>>>
>;

interface Part {
  type: string;
  rows: Row[];
}

/** The resources of a mapping, made ready when they are first asked for. */
export function partsOf<TRecord>(mapping: Mapping<TRecord, string>): () => Part[] {
  let made: Part[] | undefined;
  return () => {
    made ??= Object.entries(mapping).map(([type, table]) => ({
      type,
      rows: rowsOf((table as () => Table<TRecord>)()),
    }));
    return made;
  };
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
      'The option base begins no address. Give an absolute URI of your own without a slash at its end.',
    );
  }
  soundBase = base;
  return { base, patient, words, left: new Map(), issues: [] };
}

/** Why a record makes no resource about a patient. */
function nobodyIssue(record: object): RecordIssue | undefined {
  const { mode, subject } = record as { mode?: unknown; subject?: { type?: unknown } };
  const isPassive = mode === 'passive';
  if (!isPassive && subject?.type !== 'none') return undefined;
  const [path, code, what] = isPassive
    ? ([
        '/mode',
        'rule/passive-makes-no-patient-resource',
        'What is shown or sent to everyone',
      ] as const)
    : (['/subject', 'rule/patient-is-named', 'This record'] as const);
  return {
    path,
    code,
    message: `${what} is about no one, so it makes no resource about a patient. Report it as a count.`,
  };
}

/** What writes a record, or refuses one of others. What no table carries is named as lost. */
export function writer<TRecord extends object, TResource, TOthers extends object = never>(
  mapping: Mapping<TRecord>,
): FhirWriter<TRecord | TOthers, TResource> {
  const parts = partsOf(mapping);
  return (record, options = {}) => {
    const root = placeOf(record, notesFor(options));
    const issue = nobodyIssue(record);
    if (issue) return { ok: false, issues: [issue] };
    // They are the same in every record of the kind, so the reader knows them.
    mark(child(root, 'schemaVersion'));
    mark(child(root, 'kind'));
    const entry = parts().map(({ type, rows }) => ({
      resource: writeRows(rows, root, {
        resourceType: type,
        meta: { profile: [ukCoreProfile(type)] },
      }),
    }));
    const resource: unknown =
      entry.length > 1 ? { resourceType: 'Bundle', type: 'collection', entry } : entry[0]?.resource;
    return { ok: true, resource: resource as TResource, lost: lostOf(root) };
  };
}

/** A resource of one of some types as a place, or why the input is none. */
export function opened(input: unknown, types: string[], options: BaseOptions) {
  const notes = notesFor(options);
  const shape = parseRecord(v.looseObject({ resourceType: v.picklist(types) }), input);
  return shape.ok ? { ok: shape.ok, root: placeOf(shape.record, notes) } : shape;
}

/** The resources in a bundle. */
export function resourcesIn(bundle: Place): Place[] {
  mark(child(bundle, 'resourceType'));
  mark(child(bundle, 'type'));
  return items(child(bundle, 'entry')).map((at) => child(at, 'resource'));
}

/**
 * What reads a record. The schema stands apart from the mapping, so that who only writes does not hold
 * it; `absent` is what a resource says by leaving an element out. What no table reads is named as lost.
 */
export function reader<TRecord>(
  schema: v.GenericSchema<unknown, TRecord>,
  mapping: Mapping<TRecord>,
  absent?: Partial<TRecord>,
): FhirReader<TRecord> {
  const parts = partsOf(mapping);
  const { entries } = schema as unknown as { entries: Record<string, { literal?: unknown }> };
  return (input, options = {}) => {
    const [first, second] = parts();
    const shape = opened(input, [second ? 'Bundle' : `${first?.type}`], options);
    if (!shape.ok) return shape;
    const { root } = shape;
    const { issues } = root.notes;
    const record: Record<string, unknown> = { ...absent, ...options.defaults };
    // Fields that can say one thing only.
    for (const [name, { literal }] of Object.entries(entries)) if (literal) record[name] = literal;
    const resources = second ? resourcesIn(root) : [root];
    for (const { type, rows } of parts()) {
      const place = resources.find((at) => says(child(at, 'resourceType'), type));
      if (place) {
        checkProfile(place, [ukCoreProfile(type)], options);
        if (!issues.length) readRows(rows, place, record);
      } else {
        const message = `The bundle holds no ${type}, so the record would be in parts. Add it.`;
        refuse(child(root, 'entry'), 'missing-field', message);
      }
    }
    const result = issues.length ? refused(issues) : parseRecord(schema, record);
    return result.ok ? { ...result, lost: lostOf(root) } : result;
  };
}

export function refused(issues: RecordIssue[]) {
  return { ok: false as const, issues: issues as [RecordIssue, ...RecordIssue[]] };
}
