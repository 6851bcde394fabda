import type { SuccessCriterion } from '../wcag/criteria.js';
import { type Content, html, link, type Markup } from './html/markup.js';
import { page } from './html/page.js';
import { list, summaryList, table } from './html/table.js';
import { methodsOf } from './methods.js';
import { levelAaaNote, notEvaluatedNote } from './openacr.js';
import { type Pack, unknown } from './pack.js';
import { bannerOf, footOf, leadOf } from './page-parts.js';
import type { ReportContact } from './report-config.js';
import { dayInWords, ratingTag } from './words.js';

function contactInWords(given: ReportContact | undefined): Content {
  const parts = Object.values(given ?? {}).filter((part) => part !== undefined);
  return parts.length === 0 ? unknown : parts.join(', ');
}

function chapter({ criteria }: Pack, level: SuccessCriterion['level'], at: number): Markup {
  const title = `Table ${at}: Success criteria, level ${level}`;
  return html`<h2 id="level-${level.toLowerCase()}">${title}</h2>
${level === 'AAA' && html`<p>${levelAaaNote}</p>`}
${table({
  id: `table-${at}`,
  caption: `Level ${level}: conformance and remarks, criterion by criterion`,
  heads: ['Criteria', 'Conformance level', 'Remarks and explanations'],
  rows: criteria
    .filter(({ criterion }) => criterion.level === level)
    .map(({ criterion, rating, remarks, failures }) => ({
      mark: failures.length > 0 ? 'failed' : undefined,
      cells: [
        link(criterion.url, `${criterion.number} ${criterion.name}`),
        ratingTag(rating),
        remarks.join(' '),
      ],
    })),
})}`;
}

// The meaning of each term follows OpenACR's catalogue 2.5-edition-wcag-2.2-en.
const terms = [
  [
    'Supports',
    'There is at least one way to use the product that meets the criterion, and no known fault.',
  ],
  ['Partially supports', 'Some of the product does not meet the criterion.'],
  ['Does not support', 'Most of the product does not meet the criterion.'],
  ['Not applicable', 'The criterion has nothing to do with the product.'],
  ['Not evaluated', 'Nobody has evaluated the product against the criterion.'],
] as const;

/** `vpat.html`: the conformance report as buyers know it, in the shape of VPAT 2.5, WCAG edition. */
export function vpatPage(pack: Pack): string {
  const { config, results, day } = pack;
  const {
    name = results.target.name,
    version = unknown,
    description = unknown,
  } = config.product ?? {};
  return page('vpat.html', {
    title: 'Accessibility conformance report',
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<p>In the shape of VPAT 2.5, WCAG edition, from the same data as <a href="openacr.yaml">openacr.yaml</a>. It is no form of the Information Technology Industry Council.</p>
${summaryList([
  ['Name of product', name],
  ['Version', version],
  ['Report date', dayInWords(day)],
  ['Product description', description],
  ['Contact', contactInWords(config.author)],
  ['Vendor', contactInWords(config.vendor)],
  [
    'Standard',
    html`${link('https://www.w3.org/TR/WCAG22/', 'Web Content Accessibility Guidelines 2.2')}: levels A and AA whole, three criteria of level AAA`,
  ],
])}
<h2 id="methods">How it was evaluated</h2>
${list(methodsOf(pack))}
<h2 id="terms">Terms</h2>
<p>${notEvaluatedNote}</p>
${summaryList(terms)}
${(['A', 'AA', 'AAA'] as const).map((level, at) => chapter(pack, level, at + 1))}`,
    foot: footOf(pack),
  });
}
