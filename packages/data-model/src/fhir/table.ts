import { type Codec, string } from './codec.js';
import { below, child, mark, type Place, refuse } from './place.js';

/** An element that is no field: it is the same in every resource, or follows from the record. */
export interface Fixed<R> {
  write(record: R, at: Place): unknown;
  /** Does it say what the kit would have written? It is marked as read then. */
  agrees(at: Place | undefined, record: R, resource: Place): boolean;
  /** What it must say: a resource that says something else is refused. Left out where that is no fault. */
  must?: string | undefined;
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

/** An element without which the resource would be about something else. */
export function always(value: string, as: Codec = string()): Fixed<unknown> {
  return {
    write: (_, at) => as.to(value as never, at),
    agrees: (at) => as.from(at) === value,
    must: value,
  };
}

/** An element that follows from the record. A resource may say otherwise: that is named as lost. */
export function derived<R>(write: (record: R, at: Place) => unknown): Fixed<R> {
  return {
    write,
    agrees: (at, record, resource) => {
      const same = JSON.stringify(at?.value) === JSON.stringify(write(record, aside(resource)));
      if (same) mark(at);
      return same;
    },
  };
}

/** Puts a value where a table says. What stands there already stays; lists are joined. */
function put(target: Record<string, unknown>, element: string, value: unknown): void {
  if (element === '') {
    Object.assign(target, value);
    return;
  }
  const [name = '', ...rest] = element.split('.');
  const there = target[name];
  if (rest.length > 0) {
    const inner = (there ?? {}) as Record<string, unknown>;
    target[name] = inner;
    put(inner, rest.join('.'), value);
  } else if (Array.isArray(there) && Array.isArray(value)) there.push(...value);
  else target[name] ??= value;
}

/** The same place, for elements that are no fields: what is noted there does not count. */
function aside(place: Place): Place {
  return { ...place, notes: { ...place.notes, read: new Set(), left: new Map(), issues: [] } };
}

/** An empty list or object is said by leaving it out. */
function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((inner) => inner === undefined)
  );
}

/** Writes what a table says of a record; nothing where no field of it is there. */
export function writeTable<R>(table: Table<R>, record: Place) {
  const out: Record<string, unknown> = {};
  let anyField = false;
  for (const [field, element, as] of table) {
    if ('agrees' in as) {
      const json = as.write(record.value as R, aside(record));
      if (json !== undefined) put(out, element, json);
      continue;
    }
    const at = field === '*' ? record : child(record, field);
    const json = at && as.to(at.value as never, at);
    if (at && isEmpty(at.value)) mark(at);
    if (json === undefined) continue;
    if (field !== '*' && !as.deep) mark(at);
    anyField = true;
    put(out, element, json);
  }
  return anyField ? out : undefined;
}

/** Reads what a table says from a resource into a record. */
export function readTable<R>(table: Table<R>, place: Place, record: Record<string, unknown>) {
  for (const [field, element, as] of table) {
    const at = below(place, element);
    if ('agrees' in as) {
      if (!as.agrees(at, record as R, place) && as.must) {
        refuse(
          at ?? { ...place, path: `${place.path}/${element.replaceAll('.', '/')}` },
          at ? 'not-in-list' : 'missing-field',
          `Only a resource whose ${element} is "${as.must}" is read here: another says something else.`,
        );
      }
      continue;
    }
    const value = as.from(at);
    if (value === undefined) continue;
    if (field === '*') Object.assign(record, value);
    else record[field] = value;
  }
  return record;
}
