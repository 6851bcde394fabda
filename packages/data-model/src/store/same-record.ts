import { isJsonObject } from '../validation/is-json-object.js';

/** JSON with the fields of each object in one order. */
function canonical(record: object): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** Do two records say the same, whatever the order of their fields? */
export function sameRecord(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}
