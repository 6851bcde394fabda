import axe from 'axe-core';

/** Success criteria of WCAG 2.0 to 2.2 at A and AA, and axe's best practices: no rule is off. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, as lines that a person can act on. */
export async function axeFaults(): Promise<string[]> {
  document.title = 'Conformance';
  document.documentElement.lang = 'en';
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
