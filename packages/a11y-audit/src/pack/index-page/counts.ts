import { html, type Markup } from '../html/markup.js';
import { summaryList } from '../html/table.js';
import type { Pack } from '../pack.js';
import { counted, dayInWords } from '../words.js';

/** The numbers of the run, and of the criteria that they lead to. */
export function countsSection({ results, summary, criteria, day }: Pack): Markup {
  const { storiesRun, storiesKnown, passesRun, passesKnown, pairsRun, pairsKnown } =
    results.selection;
  const counts: readonly (readonly [number, string, string])[] = [
    [summary.failed, 'failed', summary.failed > 0 ? 'bad' : ''],
    [summary.untested, 'untested', summary.untested > 0 ? 'bad' : ''],
    [summary.needsPerson, 'waiting for a person', ''],
    [summary.passed, 'passed', 'good'],
    [summary.notApplicable, 'not applicable', ''],
  ];
  const supported = criteria.filter(({ rating }) => rating === 'supports').length;
  const failing = criteria.filter(({ failures }) => failures.length > 0).length;
  return html`<section aria-labelledby="counts">
<h2 id="counts">What was found</h2>
<p>Each story was checked under each set of conditions. One check of one story under one set of conditions counts as one.</p>
<ul class="counts">${counts.map(
    ([number, words, look]) =>
      html`<li class="${look}"><strong>${number.toLocaleString('en-GB')}</strong> ${words}</li>`,
  )}</ul>
${summaryList([
  ['Started', `${dayInWords(day)}, ${results.startedAt.slice(11, 16)} UTC`],
  ['Took', `${counted(results.seconds, 'second')}`],
  ['Stories', `${storiesRun} of ${storiesKnown}`],
  ['Passes', `${passesRun} of ${passesKnown}`],
  ['Pairs of story and pass', `${pairsRun} of ${pairsKnown}`],
  [
    'Criteria',
    `${supported} of ${criteria.length} are supported by every component that they apply to; ${failing} ${failing === 1 ? 'was' : 'were'} found not met`,
  ],
])}
</section>`;
}
