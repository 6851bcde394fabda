import { publishedScore } from '../../broken/published-score.js';
import { html, type Markup } from '../html/markup.js';
import { fold, list, table } from '../html/table.js';
import { dayInWords, percent } from '../words.js';

/** Whether the checks can fail: the share of planted faults that this version of the audit found. */
export function plantedFaultsSection(): Markup {
  const { on, kinds, caught, share, falseAlarms } = publishedScore;
  const missed = kinds.filter(({ outcome }) => outcome === 'missed');
  return html`<section aria-labelledby="planted"><h2 id="planted">Can these checks fail?</h2>
<p>The audit was tried on ${kinds.length} kinds of fault that were planted on purpose, each on a page of its own beside the same page without it. It found ${caught} of them, ${percent(share)}, and failed ${falseAlarms} of the pages without a fault. Tried on ${dayInWords(on)}. The faults were chosen by the makers of the audit; the share on other pages will differ, and a person finds faults that no program can.</p>
<p>What it missed:</p>
${list(missed.map(({ title, why }) => html`${title}. ${why}`))}
${fold(
  `All ${kinds.length} kinds`,
  table({
    id: 'planted-table',
    caption: 'Planted faults, and what found them',
    heads: ['Fault', 'Success criteria', 'Outcome', 'Found by'],
    rows: kinds.map(({ title, criteria, outcome, by }) => ({
      cells: [title, criteria.join(', '), outcome, by.length > 0 ? list(by) : 'nothing'],
    })),
  }),
)}</section>`;
}
