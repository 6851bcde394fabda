import { html } from '../html/markup.js';
import { page } from '../html/page.js';
import type { Pack } from '../pack.js';
import { bannerOf, footOf, leadOf } from '../page-parts.js';
import { byCriterionSection } from './by-criterion.js';
import { byPassSection } from './by-pass.js';
import { byResultSection } from './by-result.js';
import { byWidgetSection } from './by-widget.js';
import { countsSection } from './counts.js';
import { notTestedSection } from './not-tested.js';
import { plantedFaultsSection } from './planted-faults.js';
import { versionsSection } from './versions.js';

const views = [
  ['by-result', 'By result'],
  ['by-criterion', 'By success criterion'],
  ['by-pass', 'By pass'],
  ['by-widget', 'By widget'],
  ['planted', 'Can these checks fail?'],
  ['versions', 'Versions and hashes'],
  ['files', 'Files for programs'],
] as const;

const files = [
  ['results.json', 'everything that the run found'],
  ['results.schema.json', 'JSON Schema of results.json'],
  ['earl.jsonld', 'the same in W3C’s Evaluation and Report Language (EARL 1.0)'],
  ['openacr.yaml', 'the conformance report in OpenACR 0.1.0'],
  ['nhs-checklist.json', 'NHS England’s accessibility checklist with the evidence for each check'],
  ['statement.md', 'text for an accessibility statement'],
] as const;

/** `index.html`: what was not tested, the counts, and every result in four views. */
export function indexPage(pack: Pack): string {
  return page('index.html', {
    title: 'Accessibility audit',
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`${notTestedSection(pack)}
${countsSection(pack)}
<nav aria-labelledby="views"><h2 id="views">Views</h2><ul>${views.map(
      ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
    )}</ul></nav>
${byResultSection(pack)}
${byCriterionSection(pack)}
${byPassSection(pack)}
${byWidgetSection(pack)}
${plantedFaultsSection()}
${versionsSection(pack)}
<section aria-labelledby="files"><h2 id="files">Files for programs</h2>
<ul>${files.map(([file, what]) => html`<li><a href="${file}">${file}</a>: ${what}</li>`)}</ul></section>`,
    foot: footOf(pack),
  });
}
