import type * as v from 'valibot';
import { holdsNhsNumber } from '../../identifiers/nhs-number.js';
import { parseRecord, type RecordIssue } from '../../validation/index.js';
import { isJsonObject } from '../../validation/is-json-object.js';
import { openResource, refused, resourcesIn } from './open-resource.js';
import {
  child,
  lostOf,
  mark,
  type Notes,
  placeOf,
  readIfItSays,
  refuse,
  refuseAnother,
  type TextFor,
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

/** Writes a record that was parsed as a resource; what no element carries is named as lost. */
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

/** A resource of a mapping, its table made ready. */
export interface ResourceTable {
  type: string;
  rows: Row[];
}

/** The resources of a mapping, made ready when they are first asked for. */
export function resourceTables<TRecord>(mapping: Mapping<TRecord, string>): () => ResourceTable[] {
  let made: ResourceTable[] | undefined;
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

export function startNotes({
  base = DEFAULT_FHIR_BASE,
  patient,
  words,
}: ToFhirOptions & { words?: TextFor | undefined }): Notes {
  const sound = /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]*[^\s"<>\\^`{|}/]$/i;
  if (base !== soundBase && (!sound.test(base) || holdsNhsNumber(base))) {
    throw new RangeError(
      'The option base begins no address. Give an absolute URI of your own without a slash at its end.',
    );
  }
  soundBase = base;
  return { base, patient, words, left: new Map(), issues: [] };
}

/** Why there is no record, or why it makes no resource of this kind, or none about a patient. */
function notWritten(record: object, ofKind: string | undefined): RecordIssue | undefined {
  if (!isJsonObject(record)) {
    return {
      path: '',
      code: 'not-an-object',
      message: 'A record is a JSON object. Parse it first.',
    };
  }
  const { kind, mode, subject } = record as {
    kind?: unknown;
    mode?: unknown;
    subject?: { type?: unknown };
  };
  const isPassive = mode === 'passive';
  if (!isPassive && ofKind && kind !== ofKind) {
    // A correction that is written as help would be a false entry in a person's record.
    return {
      path: '/kind',
      code: 'unknown-kind',
      message: `Only events of the kind ${ofKind} are written here. Give others to functions of their own.`,
    };
  }
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

/**
 * What writes a record, or refuses one of others. What no table carries is named as lost.
 *
 * @param kind of the events that it writes; none where it writes records of another sort
 */
export function writer<TRecord extends object, TResource, TOthers extends object = never>(
  mapping: Mapping<TRecord>,
  kind?: string,
): FhirWriter<TRecord | TOthers, TResource> {
  const tables = resourceTables(mapping);
  return (record, options = {}) => {
    const root = placeOf(record, startNotes(options));
    const issue = notWritten(record, kind);
    if (issue) return { ok: false, issues: [issue] };
    // They are the same in every record of the kind, so the reader knows them.
    mark(child(root, 'schemaVersion'));
    mark(child(root, 'kind'));
    const entry = tables().map(({ type, rows }) => ({
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

/**
 * What reads a record. The schema stands apart from the mapping, so that who only writes does not hold
 * it; `whenLeftOut` is what a resource says by leaving an element out. What no table reads is named as lost.
 */
export function reader<TRecord>(
  schema: v.GenericSchema<unknown, TRecord>,
  mapping: Mapping<TRecord>,
  whenLeftOut?: Partial<TRecord>,
): FhirReader<TRecord> {
  const tables = resourceTables(mapping);
  const { entries } = schema as unknown as { entries: Record<string, { literal?: unknown }> };
  return (input, options = {}) => {
    const [first, second] = tables();
    const shape = openResource(input, [second ? 'Bundle' : `${first?.type}`], startNotes(options));
    if (!shape.ok) return shape;
    const { root } = shape;
    const { issues } = root.notes;
    const given: Record<string, unknown> = { ...whenLeftOut, ...options.defaults };
    // Fields whose schema is one literal: `schemaVersion` and `kind`.
    for (const [name, { literal }] of Object.entries(entries)) if (literal) given[name] = literal;
    const record: object = Object.create(given);
    const resources = second ? resourcesIn(root) : [root];
    for (const { type, rows } of tables()) {
      const [place, another] = resources.filter((at) =>
        readIfItSays(child(at, 'resourceType'), type),
      );
      if (another) refuseAnother(another);
      if (place) {
        checkProfile(place, [ukCoreProfile(type)], options);
        if (!issues.length) readRows(rows, place, record);
      } else {
        const message = `The bundle holds no ${type}, so the record would be in parts. Add it.`;
        refuse(child(root, 'entry'), 'missing-field', message);
      }
    }
    const result = issues.length ? refused(issues) : parseRecord(schema, { ...given, ...record });
    return result.ok ? { ...result, lost: lostOf(root) } : result;
  };
}
