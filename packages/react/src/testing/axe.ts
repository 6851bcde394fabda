import axe from 'axe-core';
import { hasLayout } from './needs.js';

/** Success criteria of WCAG 2.0 to 2.2 at A and AA, and axe's best practices: no rule is off. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe is told beside the rules that the kit keeps. */
export interface AxeOptions {
  /** Rules to switch off, by their id in axe, such as `{ region: { enabled: false } }`. */
  rules?: Readonly<Record<string, { enabled: boolean }>> | undefined;
}

/** Contrast is measured from boxes; without layout axe cannot tell, and jsdom complains of the attempt. */
const withoutLayout = { 'color-contrast': { enabled: false } };

/** What axe finds in elements that count. */
export async function axeFaultsWhere(
  counts: (element: Element) => boolean,
  root: Document | Element,
  { rules }: AxeOptions = {},
): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly,
    resultTypes: ['violations'],
    elementRef: true,
    rules: { ...(hasLayout() ? {} : withoutLayout), ...rules },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ element }) => !element || counts(element))
      .map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/**
 * What axe finds on the page as it stands, or in a part of it, as lines that a person can act on.
 * Contrast and the size of targets are not looked at where there is no layout.
 *
 * @since 0.1.0
 */
export function axeFaults(
  root: Document | Element = document,
  options?: AxeOptions,
): Promise<string[]> {
  return axeFaultsWhere(() => true, root, options);
}
