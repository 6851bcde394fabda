import { html, type Markup } from './html/markup.js';
import { page } from './html/page.js';
import { command, fold, list, summaryList, table } from './html/table.js';
import { methodsOf } from './methods.js';
import { type Pack, unknown } from './pack.js';
import { bannerOf, footOf, leadOf } from './page-parts.js';
import { sampledPasses, sampleSeed } from './sample.js';
import { counted } from './words.js';

const notStated = 'The project did not state it.';

function stated(sentences: readonly string[] | undefined): Markup {
  return sentences === undefined || sentences.length === 0
    ? html`<p>${notStated}</p>`
    : html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
}

function structuredSample({ widgets, config, results }: Pack): Markup {
  const { storiesRun, storiesKnown } = results.selection;
  return html`<h3 id="structured">Structured sample</h3>
<p>${storiesRun} of ${storiesKnown} stories of the target were opened. A story is one state of a widget, or one page.</p>
${stated(config.sampleReason)}
${table({
  id: 'sample-table',
  caption: 'Stories of the sample, by widget or group of pages',
  heads: ['Widget or pages', 'Opened', 'Stories'],
  rows: widgets.map(({ title, stories, notRun }) => ({
    cells: [
      title,
      `${stories.length} of ${stories.length + notRun.length}`,
      html`${stories.length > 0 && fold(counted(stories.length, 'story', 'stories'), list(stories.map(({ story }) => story.name)))}${notRun.length > 0 && fold(`${notRun.length} not opened`, list(notRun.map(({ name }) => name)))}`,
    ],
  })),
})}`;
}

function chosenSample({ results }: Pack): Markup {
  const sampled = sampledPasses(results);
  if (sampled.length === 0) {
    return html`<h3 id="random">Random sample</h3>
<p>None was taken: every pass that ran took every story of the run that it can open. WCAG-EM adds a random sample to find what a structured sample leaves out.</p>`;
  }
  return html`<h3 id="random">Sample by program</h3>
<p>These passes ran on some stories only. A program chose them: spread evenly over the list, with a start that the hash of the target decides, so that the same build gives the same choice and no person picks it. Seed: ${command(sampleSeed(results))}.</p>
${table({
  id: 'sampled-table',
  caption: 'Passes that ran on a part of the stories',
  heads: ['Pass', 'Stories'],
  rows: sampled.map(({ pass, title, ran, of }) => ({
    cells: [`${title} (${pass})`, `${ran} of ${of}`],
  })),
})}`;
}

/** `scope.html`: scope and sample in the steps of W3C's WCAG-EM 1.0. */
export function scopePage(pack: Pack): string {
  const { config, results, product } = pack;
  const { technologies } = config;
  return page('scope.html', {
    title: 'Scope and sample',
    product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<p>In the steps of W3C’s <a href="https://www.w3.org/TR/WCAG-EM/">Website Accessibility Conformance Evaluation Methodology (WCAG-EM) 1.0</a>. A run of programs follows them as far as it can, and says where it stops.</p>
<h2 id="scope">Step 1: scope</h2>
${summaryList([
  ['Product', product],
  [
    'Target',
    `${results.target.name}, a ${results.target.kind === 'storybook' ? 'Storybook' : 'list of pages'}`,
  ],
  ['SHA-256 of the target', command(results.target.hash || unknown)],
  ['Standard', 'WCAG 2.2'],
  [
    'Target level',
    'AA. Three criteria of level AAA are looked at besides: 2.3.3, 2.4.13 and 2.5.5',
  ],
  [
    'Browsers and assistive technology',
    results.versions.chromium === undefined
      ? 'Which browser was used is unknown. The run used no assistive technology.'
      : `Chromium ${results.versions.chromium} alone. The run used no assistive technology.`,
  ],
])}
${stated(config.scope)}
<h2 id="explored">Step 2: what it is made of</h2>
<h3 id="technologies">Technologies relied on</h3>
${technologies === undefined || technologies.length === 0 ? html`<p>${notStated}</p>` : list(technologies)}
<h2 id="sample">Step 3: sample</h2>
${structuredSample(pack)}
${chosenSample(pack)}
<h2 id="evaluation">Step 4: evaluation</h2>
${list(methodsOf(pack))}
<p>Whole journeys over several pages were looked at only where a story shows them.</p>
<h2 id="report">Step 5: report</h2>
<p>Outcomes: <a href="index.html">Results</a>. Conformance by criterion: <a href="vpat.html">Conformance report</a>. This report makes no conformance claim as WCAG 2.2 defines it: such a claim is about whole pages of a website, and is its owner’s to make.</p>`,
    foot: footOf(pack),
  });
}
