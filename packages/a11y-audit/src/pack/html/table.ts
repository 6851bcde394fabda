import { type Content, html, type Markup } from './markup.js';

/** A table of which the first cell of each row names the row. */
export interface TableContent {
  /** Id of the page, for the caption that names the region. */
  id: string;
  caption: Content;
  heads: readonly string[];
  rows: readonly {
    /** Id of the row, where something links to it. */
    id?: string | undefined;
    /** Rows that need attention are marked at their edge, besides what their words say. */
    mark?: 'failed' | 'untested' | undefined;
    cells: readonly Content[];
  }[];
}

/** The table, in a region that scrolls sideways and can be reached by keyboard. */
export function table({ id, caption, heads, rows }: TableContent): Markup {
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ id: rowId, mark, cells: [first, ...others] }) => html`
<tr${rowId !== undefined && html` id="${rowId}"`}${mark && html` class="${mark}"`}><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly Content[]): Markup {
  return items.length === 0
    ? html``
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Rows of a name and what is known of it. */
export function summaryList(rows: readonly (readonly [name: string, value: Content])[]): Markup {
  return html`<dl>${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/**
 * What can be opened; closed unless something in it needs attention. The id stands inside, so that a
 * link to it opens it.
 */
export function fold(summary: Content, content: Content, open = false, id?: string): Markup {
  return html`<details${open && html` open`}><summary>${summary}</summary><div${id !== undefined && html` id="${id}"`}>${content}</div></details>`;
}

/** A command on one line, that may wrap on paper and on a phone. */
export function command(text: string): Markup {
  return html`<code>${text}</code>`;
}
