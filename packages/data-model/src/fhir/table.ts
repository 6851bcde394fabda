import { type Codec, codec, string } from './codec.js';
import { child, mark, type Place, placeOf, refuse } from './place.js';

/**
 * An element that is no field: it is the same in every resource, or follows from the record. It is marked
 * as read where it says what the kit would have written; what is read is what it would have to say.
 */
export interface Fixed<R> extends Codec {
  to(record: R, at: Place): unknown;
}

/**
 * A record beside the elements that carry it, in both directions: the field, the element that says it
 * (names joined by dots), and how. `*` in the place of a field stands for several fields of the same
 * record, in a group; an empty one for an element that is no field. An empty element is the whole.
 */
export type Table<R> = readonly (readonly [
  field: (keyof R & string) | '*' | '',
  element: string,
  as: Codec | Fixed<R>,
])[];

/** An element without which the resource would be about something else, which is refused. */
export function always(value: string, as: Codec = string()): Fixed<unknown> {
  return codec(
    '',
    (_, at) => as.to(value as never, at),
    (at) => (as.from(at) === value ? undefined : value),
  );
}

/** An element that follows from the record. A resource may say otherwise: that is named as lost. */
export function derived<R>(write: (record: R, at: Place) => unknown): Fixed<R> {
  return codec('', write, (at, record, resource) => {
    const said = resource && write(record as R, placeOf(record, resource.notes));
    if (JSON.stringify(said) === JSON.stringify(at?.value)) mark(at);
  });
}

/** A row of a table, made ready. */
export interface Row<R> {
  field: string;
  element: string;
  /** Names of the elements around the one that says it. */
  around: string[];
  name: string;
  as: Codec | Fixed<R>;
}

/** Makes a table ready: once, as it is gone through for every record. */
export function rowsOf<R>(table: Table<R>): Row<R>[] {
  return table.map(([field, element, as]) => {
    const around = element.split('.');
    const name = around.pop() ?? '';
    return { field, element, around, name, as };
  });
}

/** Puts a value where a row says. What stands there already stays; lists are joined. */
function put<R>({ around, name }: Row<R>, out: Record<string, unknown>, value: unknown): void {
  let target = out;
  for (const outer of around) {
    target[outer] ??= {};
    target = target[outer] as Record<string, unknown>;
  }
  const there = target[name];
  if (!name) Object.assign(target, value);
  else if (there === undefined) target[name] = value;
  else if (Array.isArray(there) && Array.isArray(value)) there.push(...value);
}

/** An empty list or object is said by leaving it out. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const inner of Object.values(value)) if (inner !== undefined) return false;
  return true;
}

/** The place of a field. What is noted of an element that is no field does not count: it stands aside. */
function fieldOf(field: string, record: Place): Place | undefined {
  if (field === '*') return record;
  return field ? child(record, field) : placeOf(record.value, record.notes);
}

/** Writes what a table says of a record into a resource, or a part of it. Was any field of it there? */
export function writeRows<R>(
  rows: readonly Row<R>[],
  record: Place,
  out: Record<string, unknown>,
): boolean {
  let anyField = false;
  for (const row of rows) {
    const { field, as } = row;
    const at = fieldOf(field, record);
    if (!at) continue;
    const json = as.to(at.value as never, at);
    if (json !== undefined) {
      put(row, out, json);
      if (field) anyField = true;
      if (field !== '*' && as.type) mark(at);
    }
    if (isEmpty(at.value)) mark(at);
  }
  return anyField;
}

/** Reads what a table says from a resource into a record. */
export function readRows<R>(
  rows: readonly Row<R>[],
  place: Place,
  record: Record<string, unknown>,
): Record<string, unknown> {
  for (const { field, element, around, name, as } of rows) {
    let at: Place | undefined = place;
    for (const outer of around) at = child(at, outer);
    if (name) at = child(at, name);
    const value = as.from(at, record, place);
    if (value === undefined) continue;
    if (field === '*') Object.assign(record, value);
    else if (field) record[field] = value;
    else {
      const message = `Only a resource whose ${element} is "${value}" is read here: another says something else.`;
      if (at) refuse(at, 'not-in-list', message);
      else refuse(place, 'missing-field', message, `/${element.replaceAll('.', '/')}`);
    }
  }
  return record;
}
