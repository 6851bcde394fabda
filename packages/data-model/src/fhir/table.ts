import { type Codec, codec, string } from './codec.js';
import { child, mark, type Place, placeOf, refuse } from './place.js';

/** An element that is no field: it is the same in every resource, or follows from the record. */
export interface Fixed<R> extends Codec {
  to(record: R, at: Place): unknown;
}

/**
 * A record beside the elements that carry it, in both directions: the field, the element that says it
 * (names joined by dots), and how. An empty field stands for the record as a whole: several of its fields
 * in a group, or an element that is no field. An empty element is the whole.
 */
export type Table<R> = readonly (readonly [
  field: (keyof R & string) | '',
  element: string,
  as: Codec | Fixed<R>,
])[];

/**
 * An element that follows from the record, or is the same in every resource. It is marked as read where
 * it says what the kit would have written of what is read. A resource may say otherwise: that is named
 * as lost.
 */
export function derived<R>(
  follow: (record: R, at: Place) => unknown,
  as: Codec = string(),
): Fixed<R> {
  const write = (record: R, { notes }: Place) => {
    // What is noted of an element that is no field does not count for the record.
    const at = placeOf(record, notes);
    const value = follow(record, at);
    return value === undefined ? value : as.to(value as never, at);
  };
  return codec('', write, (at, record) => {
    if (JSON.stringify(write(record as R, at)) === JSON.stringify(at.value)) mark(at);
  });
}

/** An element without which the resource would be about something else, which is refused. */
export function always(value: string, as: Codec = string()): Fixed<unknown> {
  return codec('', derived(() => value, as).to, (at) => {
    if (as.from(at) === value) return;
    refuse(
      at,
      at.value === undefined ? 'missing-field' : 'not-in-list',
      `Allowed here: "${value}". Another says something else.`,
    );
  });
}

/** A row of a table, made ready. */
export interface Row {
  field: string;
  /** Names of the elements around the one that says it. */
  around: string[];
  name: string;
  as: Codec;
}

/** Makes a table ready: once, as it is gone through for every record. */
export function rowsOf<R>(table: Table<R>): Row[] {
  return table.map(([field, element, as]) => {
    const around = element.split('.');
    const name = around.pop() ?? '';
    return { field, around, name, as };
  });
}

/** Puts a value where a row says. What stands there already stays; lists are joined. */
function put({ around, name }: Row, out: Record<string, unknown>, value: unknown): void {
  let target = out;
  for (const outer of around) {
    target[outer] ??= {};
    target = target[outer] as Record<string, unknown>;
  }
  const there = target[name];
  if (!name) Object.assign(target, value);
  else if (Array.isArray(there)) there.push(...(value as unknown[]));
  else target[name] ??= value;
}

/** Writes what a table says of a record into a resource, or a part of it. */
export function writeRows<T extends object>(rows: readonly Row[], record: Place, out: T): T {
  for (const row of rows) {
    const { field, as } = row;
    const at = field ? child(record, field) : record;
    if (at.value === undefined) continue;
    const json = as.to(at.value as never, at);
    if (json !== undefined) {
      put(row, out as Record<string, unknown>, json);
      if (as.type) mark(at);
      // An empty list or object is said by leaving it out.
    } else if (field && JSON.stringify(at.value).length < 3) mark(at);
  }
  return out;
}

/** Reads what a table says from a resource into a record. */
export function readRows<T extends object>(rows: readonly Row[], place: Place, record: T): T {
  for (const { field, around, name, as } of rows) {
    let at = place;
    for (const outer of around) at = child(at, outer);
    if (name) at = child(at, name);
    const value = as.from(at, record);
    if (value === undefined) continue;
    if (field) (record as Record<string, unknown>)[field] = value;
    else Object.assign(record, value);
  }
  return record;
}
