/** The same question from each library, by the file in pages/ that holds it. */
export const pages = {
  kit: 'the kit: HelpOffer, whole',
  'kit-controls': 'the kit: its controls alone',
  nhsuk: 'nhsuk-react-components',
  'react-aria': 'react-aria-components',
  'base-ui': 'Base UI',
  plain: 'plain elements, without a library',
} as const;

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];
/** Whose the kit is compared with. */
export const others = pageNames.filter((name) => name !== 'plain' && !name.startsWith('kit'));

/** How many times of the kit's number the nearest of the others has: above 1, the kit needs less. */
export function toNearest(numbers: Readonly<Record<string, number>>, kit: PageName): number {
  return Math.min(...others.map((name) => numbers[name] ?? 0)) / (numbers[kit] ?? 1);
}

export function median(numbers: readonly number[]): number {
  return (
    [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
  );
}
