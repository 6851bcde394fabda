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
  /** Paths that were read, leaves only. */
  read: Set<string>;
  /** Paths that were looked at and left, and why. */
  left: Map<string, LossReason>;
  issues: RecordIssue[];
}

/** A value inside a record or a resource, and where it stands. */
export interface Place {
  value: unknown;
  path: string;
  notes: Notes;
}

/** A name that could itself be personal (it holds a digit, or is a sentence) is not shown. */
function step(name: string | number): string {
  return typeof name === 'number' || /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(name)
    ? `/${name}`
    : '/(a name not shown)';
}

export function refuse({ path, notes }: Place, code: IssueCode, message: string): undefined {
  if (!notes.issues.some((issue) => issue.path === path)) {
    notes.issues.push({ path, code, message });
  }
}

export function leave({ path, notes }: Place, reason: LossReason): undefined {
  notes.left.set(path, reason);
}

export function mark(place: Place | undefined): void {
  place?.notes.read.add(place.path);
}

/** What stands under a name, nothing marked as read. */
export function child(place: Place | undefined, name: string): Place | undefined {
  if (!place) return undefined;
  if (!isJsonObject(place.value)) return refuse(place, 'wrong-type', 'This must be an object.');
  if (!Object.hasOwn(place.value, name) || place.value[name] === undefined) return undefined;
  return { value: place.value[name], path: place.path + step(name), notes: place.notes };
}

/** What stands under several names, one inside the other, joined by dots. */
export function below(place: Place | undefined, names: string): Place | undefined {
  return names ? names.split('.').reduce(child, place) : place;
}

export function items(place: Place | undefined): Place[] {
  if (!place) return [];
  if (!Array.isArray(place.value)) {
    refuse(place, 'wrong-type', 'This must be a list.');
    return [];
  }
  return place.value.map((value: unknown, index) => ({
    value,
    path: place.path + step(index),
    notes: place.notes,
  }));
}

/** A text, marked as read. One that holds an NHS number is left where it is. */
export function text(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  if (typeof place.value !== 'string') {
    return refuse(place, 'wrong-type', 'This must be a text.');
  }
  if (holdsNhsNumber(place.value)) return leave(place, 'nhs-number');
  mark(place);
  return place.value;
}

/** Notes what was not read at and below a path; says whether anything there was. */
function collect(value: unknown, path: string, notes: Notes, lost: LostElement[]): boolean {
  if (notes.read.has(path) || notes.left.has(path)) return true;
  const before = lost.length;
  let anyRead = false;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      anyRead = collect(inner, path + step(index), notes, lost) || anyRead;
    }
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value)) {
      const inner = value[name];
      if (inner !== undefined) {
        anyRead = collect(inner, path + step(name), notes, lost) || anyRead;
      }
    }
  }
  if (anyRead) return true;
  // Nothing of it was read: the whole is named once, not each of its parts.
  lost.length = before;
  const reason = holdsNhsNumber(JSON.stringify(value)) ? 'nhs-number' : 'no-place';
  lost.push({ path, reason });
  return false;
}

/** Everything in a record or a resource that was not carried, however it came there. */
export function lostOf({ value, path, notes }: Place): LostElement[] {
  const lost = Array.from(notes.left, ([at, reason]) => ({ path: at, reason }));
  collect(value, path, notes, lost);
  return lost;
}
