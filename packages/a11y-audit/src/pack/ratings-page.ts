import { successCriteria } from '../wcag/criteria.js';
import type { Responsible, ShownProof } from './component-claims.js';
import { anchor, html, link, type Markup } from './html/markup.js';
import { page } from './html/page.js';
import { fold, list, table } from './html/table.js';
import type { Pack } from './pack.js';
import { bannerOf, footOf, leadOf } from './page-parts.js';
import type { ComponentRating } from './ratings.js';
import { counted, ratingTag, ratingWords, responsibleWords } from './words.js';

function proof({ text, holds, detail }: ShownProof): Markup {
  return html`${!holds && html`<strong>Not shown in this run.</strong> `}${text}${!text.endsWith('.') && '.'}${detail !== undefined && html` <span class="note">${detail}</span>`}`;
}

/** Everybody who has something to do, with what. */
function everybody(responsible: Responsible): Markup[] {
  return (['component', 'host', 'content'] as const).flatMap((who) =>
    responsible[who] === undefined
      ? []
      : [html`<strong>${responsibleWords[who]}:</strong> ${responsible[who]}`],
  );
}

function componentPart(
  component: string,
  rows: readonly (readonly [number: string, rating: ComponentRating])[],
): Markup {
  const counts = Object.entries(ratingWords)
    .map(([rating, words]) => [rows.filter(([, row]) => row.rating === rating).length, words])
    .filter(([number]) => number !== 0)
    .map(([number, words]) => `${words}: ${number}`);
  const missing = successCriteria.length - rows.length;
  const id = anchor('component', component);
  return html`<h2 id="${id}">${component}</h2>
<p>${counts.join('. ')}.${missing > 0 && ` Without a rating: ${missing}.`}</p>
${fold(
  `${counted(rows.length, 'rated criterion', 'rated criteria')} of ${component}`,
  table({
    id: `${id}--table`,
    caption: `${component}: ratings by criterion, with their proofs`,
    heads: ['Criterion', 'Rating', 'Who sees to it', 'Why', 'Proofs'],
    rows: rows.map(([number, { rating, responsible, reason, proofs }]) => ({
      mark: rating === 'does-not-support' || rating === 'partially-supports' ? 'failed' : undefined,
      cells: [
        number,
        ratingTag(rating),
        list(everybody(responsible)),
        reason,
        proofs.length === 0 ? 'None' : list(proofs.map(proof)),
      ],
    })),
  }),
)}`;
}

/** `ratings.html`: what is claimed of each component, criterion by criterion, and what shows it. */
export function ratingsPage(pack: Pack): string {
  const components = pack.claims.map(({ component }) => component);
  return page('ratings.html', {
    title: 'Ratings of each widget',
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<p>Each rating is a claim by the project. A proof by a program was run; a proof by a person is a sheet that somebody filled in. A rating is lowered where this run found a failure, whatever was claimed.</p>
${
  components.length === 0
    ? html`<p>The project gave no ratings. Nothing is claimed.</p>`
    : html`<nav aria-label="Widgets"><ul>${components.map((component) => html`<li>${link(`#${anchor('component', component)}`, component)}</li>`)}</ul></nav>`
}
${components.map((component) =>
  componentPart(
    component,
    pack.criteria.flatMap(({ criterion, components: rated }) =>
      rated
        .filter((one) => one.component === component)
        .map((one) => [`${criterion.number} ${criterion.name} (${criterion.level})`, one] as const),
    ),
  ),
)}`,
    foot: footOf(pack),
  });
}
