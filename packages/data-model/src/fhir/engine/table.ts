import { type Codec, codec, string } from './codec.js';
import { child, mark, type Place, placeOf, refuseAnother } from './place.js';

/** How an element that is no field is made of the whole record; what is read of it is no part of a record. */
export interface Derived<R> extends Codec {
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
  as: Codec | Derived<R>,
])[];

/**
 * An element that follows from the record, or is the same in every resource. It is marked as read where
 * it says what the kit would have written of what is read. A resource may say otherwise: that is named
 * as lost, or is what `otherwise` makes of it.
 */
export function derived<R>(
  follow: (record: R, at: Place) => unknown,
  as: Codec = string(),
  otherwise?: (at: Place) => void,
): Derived<R> {
  const write = (record: R, { notes }: Place) => {
    // What is noted of an element that is no field does not count for the record.
    const at = placeOf(record, notes);
    const value = follow(record, at);
    return value === undefined ? value : as.to(value as never, at);
  };
  return codec('', write, (at, record) => {
    if (JSON.stringify(write(record as R, at)) === JSON.stringify(at.value)) mark(at);
    else otherwise?.(at);
  });
}

/** A row of a table, made ready. */
export interface Row {
  field: string;
  /** Names of the elements in which the one stands that says it, the outermost first. */
  outer: string[];
  name: string;
  as: Codec;
}

/** Makes a table ready: once, as it is gone through for every record. */
export function rowsOf<R>(table: Table<R>): Row[] {
  return table.map(([field, element, as]) => {
    const outer = element.split('.');
    const name = outer.pop() ?? '';
    return { field, outer, name, as };
  });
}

/** Puts a value where a row says. What stands there already stays; lists are joined. */
function put({ outer, name }: Row, out: Record<string, unknown>, value: unknown): void {
  let target = out;
  for (const into of outer) {
    target[into] ??= {};
    target = target[into] as Record<string, unknown>;
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
    } else if (field && /^(\[]|{}|"")$/.test(JSON.stringify(at.value))) mark(at);
  }
  return out;
}

/** Do two elements say the same? The later may say more of a list. */
function agree(before: unknown, value: unknown): boolean {
  const same = Array.isArray(before) ? (value as unknown[]).slice(0, before.length) : value;
  return JSON.stringify(before) === JSON.stringify(same);
}

/**
 * Reads what a table says from a resource into a record: only what is read is the record's own, so the
 * defaults can stand behind it as its prototype.
 */
export function readRows<T extends object>(rows: readonly Row[], place: Place, record: T): T {
  for (const { field, outer, name, as } of rows) {
    let at = place;
    for (const into of outer) at = child(at, into);
    if (name) at = child(at, name);
    const value = as.from(at, record);
    if (value === undefined) continue;
    const said = (field ? { [field]: value } : value) as T;
    for (const one in said) {
      if (Object.hasOwn(record, one) && !agree(record[one], said[one])) refuseAnother(at);
      record[one] = said[one];
    }
  }
  return record;
}
