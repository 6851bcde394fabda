/**
 * Tailwind's reset as a page has it. The published file still asks the compiler for fonts, with what
 * stands where nobody set any; that is put in its place.
 */
export function withoutThemeCalls(preflight: string): string {
  return preflight.replace(/--theme\(\s*--[\w-]+,\s*([^)]*)\)/g, '$1');
}
