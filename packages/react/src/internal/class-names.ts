/** Joins class names, leaving out what is not there. The kit's own comes first. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
