import type { CheckOutcome } from '../../results/result.js';
import { foundRules } from '../findings.js';
import { html, type Markup } from '../html/markup.js';
import { command, fold, table } from '../html/table.js';
import type { Pack } from '../pack.js';
import { repeatAll } from '../repeat.js';
import { groupBy } from '../widgets.js';
import { counted } from '../words.js';
import { rulesParts, storyLink } from './found-rules.js';

/** Rows shown of one rule. The others stand in each story's table, and in results.json. */
const mostPlaces = 100;
/** Notes change no outcome, so that fewer places of each suffice. */
const mostNotes = 20;

function untested(outcomes: readonly CheckOutcome[]): Markup {
  const groups = groupBy(outcomes, ({ reason = 'No reason was given.' }) => reason);
  return html`${[...groups].map(([reason, own], at) => {
    const shown = own.slice(0, mostPlaces);
    return fold(
      html`${counted(own.length, 'check')}: ${reason}`,
      html`${table({
        id: `untested-${at + 1}`,
        caption: `Untested: ${reason}`,
        heads: ['Story', 'Pass', 'Check', 'Command that repeats it'],
        rows: shown.map(({ story, pass, check, repeat }) => ({
          mark: 'untested' as const,
          cells: [storyLink(story), pass, check, command(repeat)],
        })),
      })}${own.length > shown.length && html`<p class="note">And ${counted(own.length - shown.length, 'more check')}, each in its story’s table.</p>`}`,
      true,
    );
  })}`;
}

function notApplicable(outcomes: readonly CheckOutcome[]): Markup {
  const groups = groupBy(outcomes, ({ check, reason }) => JSON.stringify([check, reason ?? '']));
  return table({
    id: 'not-applicable-reasons',
    caption: 'Checks that do not apply, and why',
    heads: ['Check', 'Why', 'How often', 'Command that repeats one'],
    rows: [...groups.values()]
      .map((own) => [own[0]?.check, own[0]?.reason, own.length, command(own[0]?.repeat ?? '')])
      .map((cells) => ({ cells })),
  });
}

function part(id: string, title: string, content: Markup, nothing: string): Markup {
  return html`<h3 id="${id}">${title}</h3>${content.text === '' ? html`<p>${nothing}</p>` : content}`;
}

/** Every result by its kind: what needs attention first and open, what passed last and folded. */
export function byResultSection(pack: Pack): Markup {
  const { results, summary } = pack;
  const of = (outcome: CheckOutcome['outcome']) =>
    results.outcomes.filter((one) => one.outcome === outcome);
  const all = repeatAll(results.outcomes, ['story', 'pass', 'check']);
  return html`<section aria-labelledby="by-result">
<h2 id="by-result">By result</h2>
${part('failed', `Failed (${summary.failed})`, rulesParts(foundRules(pack, 'failed'), true, mostPlaces), 'No check failed.')}
${part('untested', `Untested (${summary.untested})`, untested(of('untested')), 'Every check that was asked for was made.')}
${part('needs-person', `Waiting for a person (${summary.needsPerson})`, rulesParts(foundRules(pack, 'waiting'), false, mostPlaces), 'No finding waits for a person’s verdict.')}
${part('notes', `Notes and recorded verdicts (${summary.notes})`, rulesParts(foundRules(pack, 'noted'), false, mostNotes), 'There are no notes.')}
${part('not-applicable', `Not applicable (${summary.notApplicable})`, summary.notApplicable > 0 ? notApplicable(of('not-applicable')) : html``, 'Every check applied.')}
${part(
  'passed',
  `Passed (${summary.passed})`,
  html`<p>Folded into each <a href="#by-widget">widget’s stories</a>. ${all.length === 1 && html`This repeats the whole audit: ${command(all[0] ?? '')}`}</p>`,
  '',
)}
</section>`;
}
