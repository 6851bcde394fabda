/** JSON with the fields of every object in one order. */
function canonical(record: object): string {
  const names: string[] = [];
  JSON.stringify(record, (name, value: unknown) => {
    names.push(name);
    return value;
  });
  // Fields are written in the order of this list, at every depth.
  return JSON.stringify(record, names.sort());
}

/** Do two records say the same, whatever the order of their fields? */
export function sameRecord(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}
