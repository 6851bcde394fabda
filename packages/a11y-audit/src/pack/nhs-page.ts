import { html, link, type Markup } from './html/markup.js';
import { page } from './html/page.js';
import { fold, list, table } from './html/table.js';
import { type NhsEvidence, type NhsStatus, nhsEvidence } from './nhs-checklist.js';
import { nhsChecklistSource } from './nhs-checks.js';
import type { Pack } from './pack.js';
import { bannerOf, footOf, leadOf } from './page-parts.js';
import { counted, dayInWords, ratingWords } from './words.js';

const statusWords: Readonly<Record<NhsStatus, readonly [words: string, look: string]>> = {
  failed: ['Failed', 'bad'],
  'not-covered': ['Not covered', 'open'],
  claimed: ['Rated by the project', 'quiet'],
  'checked-in-part': ['Checked in part', 'good'],
  'not-applicable': ['Not applicable', 'quiet'],
};

/** Proofs shown of one check; the others are in the ratings of each widget. */
const mostProofs = 12;

function evidence({ checks, rating, proofs, reason, criterion }: NhsEvidence): Markup {
  const ran = checks.filter(({ passed, failed, untested }) => passed + failed + untested > 0);
  const shown = proofs.slice(0, mostProofs);
  return html`${reason !== undefined && html`<p>${reason}</p>`}
${list(
  ran.map(({ check, passed, failed, untested }) =>
    [
      `${check}: ${counted(passed, 'time')} without a fault of it`,
      failed > 0 && `${counted(failed, 'time')} with one`,
      untested > 0 && `${counted(untested, 'time')} untested`,
    ]
      .filter(Boolean)
      .join(', '),
  ),
)}
${rating !== undefined && html`<p>Rating of ${criterion}: ${ratingWords[rating]}.</p>`}
${
  shown.length > 0 &&
  fold(
    counted(proofs.length, 'proof of the rating', 'proofs of the rating'),
    html`${list(shown.map(({ text, components }) => `${text} (${counted(components, 'component')})`))}${proofs.length > shown.length && html`<p>The others are in <a href="ratings.html">Ratings of each widget</a>.</p>`}`,
  )
}`;
}

/** `nhs-checklist.html`: NHS England's checklist with the evidence for each check, or none. */
export function nhsPage(pack: Pack): string {
  const all = nhsEvidence(pack);
  const number = (status: NhsStatus) => all.filter((one) => one.status === status).length;
  const { name, url, readOn } = nhsChecklistSource;
  return page('nhs-checklist.html', {
    title: 'NHS accessibility checklist',
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<p>The ${all.length} checks of NHS England’s ${link(url, 'accessibility checklist')} (${name}, read on ${dayInWords(readOn)}), and what this audit has for each. A check that a program made is never the whole of it: a person has to look as well. For programs: <a href="nhs-checklist.json">nhs-checklist.json</a>.</p>
<ul class="counts">${(Object.keys(statusWords) as NhsStatus[]).map((status) => {
      const [words, look] = statusWords[status];
      return html`<li class="${number(status) > 0 && look === 'bad' && 'bad'}"><strong>${number(status)}</strong> ${words.toLowerCase()}</li>`;
    })}</ul>
${table({
  id: 'nhs-table',
  caption: 'Checks with their evidence',
  heads: ['Check', 'Criterion', 'State', 'Evidence'],
  rows: all.map((one) => {
    const [words, look] = statusWords[one.status];
    return {
      mark: one.status === 'failed' ? 'failed' : undefined,
      cells: [
        link(one.url, one.name),
        one.criterion ?? 'None',
        html`<span class="tag ${look}">${words}</span>`,
        evidence(one),
      ],
    };
  }),
})}`,
    foot: footOf(pack),
  });
}
