/** The way to a value inside a record: field names and array indexes. */
export type Place = readonly (string | number)[];

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every place of a record that holds no object and no array. */
export function leavesOf(value: unknown, place: Place = []): Place[] {
  if (!isContainer(value)) return [place];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...place, key]));
}

/** Every place of a record that holds an object, the record itself included. */
export function objectsOf(value: unknown, place: Place = []): Place[] {
  if (!isContainer(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsOf(item, [...place, key]));
  return Array.isArray(value) ? inner : [place, ...inner];
}

/** A copy of a record with another value at a place. */
export function withValueAt(record: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const copy = structuredClone(record) as Record<string | number, unknown>;
  copy[key] = withValueAt(copy[key], rest, value);
  return copy;
}

/** What a record holds at a place. */
export function valueAt(record: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
}
