import { html, link, type Markup } from './html/markup.js';
import { page } from './html/page.js';
import { list } from './html/table.js';
import type { Pack } from './pack.js';
import { bannerOf, footOf, leadOf } from './page-parts.js';
import {
  type StatementPart,
  statementNotes,
  statementParts,
  statementSource,
  statementTitle,
} from './statement.js';

/** Text that Markdown shows as it is, whatever characters names and messages hold. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

function markdownPart(part: StatementPart): string {
  if ('heading' in part) return `${'#'.repeat(part.level)} ${plain(part.heading)}`;
  if ('items' in part) return part.items.map((item) => `- ${plain(item)}`).join('\n');
  return plain(part.text);
}

/** `statement.md`: text for an accessibility statement, to be filled in. */
export function statementMarkdown(pack: Pack): string {
  return `${[
    ...statementNotes(pack).map((note) => `> ${plain(note)}`),
    `> ${statementSource.url}`,
    `# ${plain(statementTitle)}`,
    ...statementParts(pack).map(markdownPart),
  ].join('\n\n')}\n`;
}

function htmlPart(part: StatementPart): Markup {
  if ('items' in part) return list(part.items);
  if ('text' in part) return html`<p>${part.text}</p>`;
  // The statement stands under a heading of its own, so that each level is one lower here.
  if (part.level === 2) return html`<h3>${part.heading}</h3>`;
  return html`<h4>${part.heading}</h4>`;
}

/** `statement.html`: the same to read. */
export function statementPage(pack: Pack): string {
  return page('statement.html', {
    title: 'Text for an accessibility statement',
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<div class="known">${statementNotes(pack).map((note) => html`<p>${note}</p>`)}
<p>${link(statementSource.url, 'The sample statement on GOV.UK')}. To copy: <a href="statement.md">statement.md</a>.</p></div>
<h2>${statementTitle}</h2>
${statementParts(pack).map(htmlPart)}`,
    foot: footOf(pack),
  });
}
