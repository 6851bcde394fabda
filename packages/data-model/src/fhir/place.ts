import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import type { IssueCode, RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import type { Reference } from './resources.js';
import type { LossReason, LostElement } from './result.js';

/** Words for an id of a questionnaire, a question or an option, as people read them. */
export type WordsFor = (id: string) => string | undefined;

/** What is noted while a record or a resource is gone through. */
export interface Notes {
  /** Where the kit's own addresses begin. */
  base: string;
  /** The host's reference to the patient, on the way out. */
  patient?: Reference | undefined;
  /** The host's words for the ids of a questionnaire, on the way out. */
  words?: WordsFor | undefined;
  /** Places that were left, and why. */
  left: Map<Place, LossReason>;
  issues: RecordIssue[];
}

/**
 * A value inside a record or a resource, and where it stands. There is one place for each value that was
 * looked at, and it knows the place around it: so a path is made only where it has to be told.
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

/** A JSON Pointer. A name that could be personal (it holds a digit, or is a sentence) is not shown. */
export function pathOf({ around, name }: Place): string {
  if (!around) return '';
  const isPlain = typeof name === 'number' || /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(name);
  return `${pathOf(around)}/${isPlain ? name : '(a name not shown)'}`;
}

/** Notes a fault at a place, or at a path below it where nothing stands. */
export function refuse(place: Place, code: IssueCode, message: string, below = ''): undefined {
  const { issues } = place.notes;
  const path = pathOf(place) + below;
  if (!issues.some((issue) => issue.path === path)) issues.push({ path, code, message });
}

export function leave(place: Place, reason: LossReason): undefined {
  place.settled = true;
  place.notes.left.set(place, reason);
}

export function mark(place: Place | undefined): void {
  if (place) place.settled = true;
}

/** What stands under a name, nothing marked as read. */
export function child(place: Place | undefined, name: string): Place | undefined {
  if (!place) return undefined;
  const { value, inside } = place;
  if (!isJsonObject(value)) return refuse(place, 'wrong-type', 'This must be an object.');
  if (inside) for (const at of inside) if (at.name === name) return at;
  if (value[name] === undefined || !Object.hasOwn(value, name)) return undefined;
  const at = placeOf(value[name], place.notes, name, place);
  if (inside) inside.push(at);
  else place.inside = [at];
  return at;
}

export function items(place: Place | undefined): Place[] {
  if (!place) return [];
  const { value } = place;
  if (!Array.isArray(value)) {
    refuse(place, 'wrong-type', 'This must be a list.');
    return [];
  }
  place.inside ??= value.map((item, index) => placeOf(item, place.notes, index, place));
  return place.inside;
}

/** What stands at a place as a text, nothing marked as read; empty where it is none. */
export function shown(place: Place | undefined): string {
  const value = place?.value ?? '';
  return typeof value === 'object' ? '' : String(value);
}

/** The text at a place, or one that is written of it; marked as read. One that holds an NHS number is left. */
export function text(place: Place | undefined, said = place?.value): string | undefined {
  if (!place) return undefined;
  if (typeof said !== 'string') return refuse(place, 'wrong-type', 'This must be a text.');
  if (holdsNhsNumber(said)) return leave(place, 'nhs-number');
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
function leaveRest(place: Place | undefined): void {
  if (!place || allSettled(place)) return;
  const { value } = place;
  if (!touched(place)) {
    leave(place, holdsNhsNumber(JSON.stringify(value)) ? 'nhs-number' : 'no-place');
  } else if (Array.isArray(value)) {
    for (const at of items(place)) leaveRest(at);
  } else for (const name of Object.keys(value as object)) leaveRest(child(place, name));
}

/** Everything in a record or a resource that was not carried, however it came there. */
export function lostOf(all: Place): LostElement[] {
  leaveRest(all);
  const lost: LostElement[] = [];
  for (const [at, reason] of all.notes.left) lost.push({ path: pathOf(at), reason });
  return lost;
}
