import { holdsNhsNumber } from '../../identifiers/nhs-number.js';
import type { IssueCode, RecordIssue } from '../../validation/index.js';
import { isJsonObject } from '../../validation/is-json-object.js';
import type { Reference } from './resources.js';
import type { LossReason, LostElement } from './result.js';

/** Words for an id of a questionnaire, a question or an option, as people read them. */
export type TextFor = (id: string) => string | undefined;

/** What is noted while a record or a resource is gone through. */
export interface Notes {
  /** Where the kit's own addresses begin. */
  base: string;
  /** The host's reference to the patient, on the way out. */
  patient?: Reference | undefined;
  /** The host's words for the ids of a questionnaire, on the way out. */
  words?: TextFor | undefined;
  /** Whom the resources read so far are about, as they say it: never told, only compared. */
  about?: string | undefined;
  /** Places that were left, and why. */
  left: Map<Place, LossReason>;
  issues: RecordIssue[];
}

/**
 * A value inside a record or a resource, and where it stands. There is one place for each value that was
 * looked at, and it knows the place around it: so a path is made only where it has to be told.
 *
 * A place is in one of three states: nobody looked at it, and there is none yet; it was looked at; it is
 * settled, which is to say carried, or left and named. What is not settled at the end is named as lost.
 */
export interface Place {
  value: unknown;
  notes: Notes;
  name: string | number;
  around: Place | undefined;
  /** Places inside that were looked at: all items of a list, or some fields. */
  inside: Place[] | undefined;
  /** It was carried as a whole, or left and named. */
  settled: boolean;
}

/** A place: of a whole record or resource, or of what stands under a name in the place around it. */
export function placeOf(
  value: unknown,
  notes: Notes,
  name: string | number = '',
  around?: Place,
): Place {
  return { value, notes, name, around, inside: undefined, settled: false };
}

/** A JSON Pointer. A name that is not in the form of FHIR's and the kit's could be personal, and is not shown. */
export function pathOf({ around, name }: Place): string {
  if (!around) return '';
  const isPlain = typeof name === 'number' || /^_?[a-z][A-Za-z]{0,39}$/.test(name);
  return `${pathOf(around)}/${isPlain ? name : '(a name not shown)'}`;
}

/** More faults than these help nobody, and to look through them takes ever longer. */
const MOST_ISSUES = 100;

/** Notes a fault at a place, which may be one where nothing stands. */
export function refuse(place: Place, code: IssueCode, message: string): undefined {
  const { issues } = place.notes;
  if (issues.length >= MOST_ISSUES) return undefined;
  const path = pathOf(place);
  if (!issues.some((issue) => issue.path === path)) issues.push({ path, code, message });
  return undefined;
}

/** Notes that a word is missing, or is none of those that are read. */
export function refuseWord(place: Place, message: string): undefined {
  return refuse(place, place.value === undefined ? 'missing-field' : 'not-in-list', message);
}

/** Notes that what is read would make one record of two. */
export function refuseAnother(place: Place): undefined {
  const message =
    'This differs from what was read before it, or is a second one, so it may be of another patient or record. Read each apart.';
  return refuse(place, 'rule/one-record', message);
}

function refuseType(place: Place, type: string): undefined {
  if (place.value !== undefined) refuse(place, 'wrong-type', `This must be of type ${type}.`);
}

export function leave(place: Place, reason: LossReason): undefined {
  if (place.value === undefined) return;
  place.settled = true;
  place.notes.left.set(place, reason);
}

export function mark(place: Place): void {
  place.settled = true;
}

/** Does it say just this? Then it is read. */
export function readIfItSays(place: Place, value: unknown): boolean {
  const same = place.value === value;
  if (same) mark(place);
  return same;
}

/**
 * What stands under a name, nothing marked as read. Where nothing stands, there is a place all the same; to
 * look into what is no object is a fault, which is noted.
 */
export function child(place: Place, name: string): Place {
  const { value, inside, notes } = place;
  if (inside) for (const at of inside) if (at.name === name) return at;
  const isObject = isJsonObject(value);
  if (!isObject) refuseType(place, 'object');
  const there = isObject && Object.hasOwn(value, name) ? value[name] : undefined;
  const at = placeOf(there, notes, name, place);
  if (there !== undefined) {
    if (inside) inside.push(at);
    else place.inside = [at];
  }
  return at;
}

export function items(place: Place): Place[] {
  const { value, notes } = place;
  if (!Array.isArray(value)) {
    refuseType(place, 'array');
    return [];
  }
  place.inside ??= value.map((item, index) => placeOf(item, notes, index, place));
  return place.inside;
}

/** What stands at a place as a text, nothing marked as read; empty where it is none. */
export function textAt({ value }: Place): string {
  return typeof value === 'string' ? value : '';
}

/** The value at a place, or one that is written of it; marked as read. One that holds an NHS number is left. */
export function plainAt(place: Place, said: unknown = place.value, type = 'string'): unknown {
  if (said === undefined) return undefined;
  if (typeof said !== type) return refuseType(place, type);
  if (holdsNhsNumber(`${said}`)) return leave(place, 'nhs-number');
  mark(place);
  return said;
}

/** Was anything at or below a place carried, or left and named? */
function touched({ settled, inside }: Place): boolean {
  return settled || !!inside?.some(touched);
}

/** Is all of it settled, part by part? That is so nearly always, and quicker to see than what is left. */
function allSettled({ settled, inside, value }: Place): boolean {
  if (settled || !inside?.length) return settled;
  const parts = Array.isArray(value) ? value : Object.keys(value as object);
  return inside.length === parts.length && inside.every(allSettled);
}

/** Leaves what is not settled at and below a place. What nobody touched is named once, not each of its parts. */
function leaveRest(place: Place): void {
  const { value } = place;
  if (allSettled(place)) return;
  if (!touched(place)) {
    leave(place, holdsNhsNumber(`${JSON.stringify(value)}`) ? 'nhs-number' : 'no-place');
  } else if (Array.isArray(value)) items(place).forEach(leaveRest);
  else for (const name of Object.keys(value as object)) leaveRest(child(place, name));
}

/** Everything in a record or a resource that was not carried, however it came there. */
export function lostOf(all: Place): LostElement[] {
  leaveRest(all);
  const lost: LostElement[] = [];
  for (const [at, reason] of all.notes.left) lost.push({ path: pathOf(at), reason });
  return lost;
}
