import { type Content, html, type Markup } from './markup.js';
import { style } from './style.js';

/** What one page of the pack shows. */
export interface PageContent {
  /** Title of the page, and its only heading of the first level. */
  title: string;
  /** Whose pack it is. */
  product: string;
  /** Said under the heading. */
  lead: Content;
  /** Said above all else, where the run was a part of the whole. */
  banner?: Markup | undefined;
  content: Content;
  foot: Content;
}

/** Pages of the pack, in the order of their links. */
export const packPages = [
  ['index.html', 'Results'],
  ['ratings.html', 'Ratings of each widget'],
  ['vpat.html', 'Conformance report'],
  ['nhs-checklist.html', 'NHS checklist'],
  ['scope.html', 'Scope and sample'],
  ['statement.html', 'Text for a statement'],
] as const;

export type PackPage = (typeof packPages)[number][0];

/** A whole page: one file, with its style inside, and nothing in it that runs. */
export function page(
  own: PackPage,
  { title, product, lead, banner, content, foot }: PageContent,
): string {
  const others = packPages.map(([file, name]) =>
    file === own
      ? html`<li><a href="${file}" aria-current="page">${name}</a></li>`
      : html`<li><a href="${file}">${name}</a></li>`,
  );
  return `${html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${product}</title>
<style>`}${style}${html`</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav aria-label="Pages of this pack"><ul>${others}</ul></nav></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
<div class="lead">${lead}</div>
${banner}
${content}
</main>
<footer>${foot}</footer>
</body>
</html>
`}`;
}
