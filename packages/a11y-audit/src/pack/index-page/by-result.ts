import type { CheckOutcome } from '../../results/result.js';
import { type FindingGroup, type FoundRule, foundRules, type Place } from '../findings.js';
import { anchor, type Content, html, link, type Markup } from '../html/markup.js';
import { command, fold, table } from '../html/table.js';
import type { Pack } from '../pack.js';
import { repeatAll } from '../repeat.js';
import { groupBy } from '../widgets.js';
import { counted } from '../words.js';

/** Rows shown of one rule. The others stand in each story's table, and in results.json. */
const mostPlaces = 100;
/** Notes change no outcome, so that fewer places of each suffice. */
const mostNotes = 20;

const captions: Readonly<Record<FindingGroup, string>> = {
  failed: 'Failures',
  waiting: 'Waiting for a person',
  noted: 'Notes',
};

/** Id of the places of one rule. */
export function ruleAnchor(group: FindingGroup, check: string, rule: string): string {
  return anchor(group, check, rule);
}

/** A link to the story's table further down. */
export function storyLink(id: string): Markup {
  return link(`#${anchor('story', id)}`, id);
}

function evidence({ outcome }: Place): Content {
  return outcome.evidence?.map(
    (file) => html` <a href="./${encodeURI(file)}">${file.slice(file.lastIndexOf('/') + 1)}</a>`,
  );
}

function places({ group, check, rule, places: all, message }: FoundRule, most: number): Markup {
  const shown = all.slice(0, most);
  const left = all.length - shown.length;
  return html`${table({
    id: `${ruleAnchor(group, check, rule)}--places`,
    caption: `${captions[group]}: ${rule} by ${check}`,
    heads: ['Story', 'Pass', 'Place', 'What it is', 'Command that repeats it'],
    rows: shown.map((place) => {
      const { outcome, finding } = place;
      const { verdict } = finding;
      return {
        cells: [
          storyLink(outcome.story),
          outcome.pass,
          html`${command(finding.where)}${evidence(place)}`,
          html`${finding.impact && html`<strong>Impact: ${finding.impact}.</strong> `}${message === undefined ? finding.message : 'As above.'}${verdict && html`<p class="note">Verdict by ${verdict.by} on ${verdict.on}: ${verdict.text}</p>`}`,
          command(outcome.repeat),
        ],
      };
    }),
  })}${left > 0 && html`<p class="note">And ${counted(left, 'more place')}. Each failing check is in its story’s table, and every place is in <a href="results.json">results.json</a>.</p>`}`;
}

function rules(found: readonly FoundRule[], open: boolean, most: number): Markup {
  return html`${found.map((one) => {
    const { group, check, rule, criteria, message } = one;
    const title = html`${rule} (${check}): ${counted(one.places.length, 'place')}, ${criteria.length > 0 ? criteria.join(', ') : 'no success criterion'}`;
    return fold(
      title,
      html`${message !== undefined && html`<p>${message}</p>`}${places(one, most)}`,
      open,
      ruleAnchor(group, check, rule),
    );
  })}`;
}

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
${part('failed', `Failed (${summary.failed})`, rules(foundRules(pack, 'failed'), true, mostPlaces), 'No check failed.')}
${part('untested', `Untested (${summary.untested})`, untested(of('untested')), 'Every check that was asked for was made.')}
${part('needs-person', `Waiting for a person (${summary.needsPerson})`, rules(foundRules(pack, 'waiting'), false, mostPlaces), 'No finding waits for a person’s verdict.')}
${part('notes', `Notes and recorded verdicts (${summary.notes})`, rules(foundRules(pack, 'noted'), false, mostNotes), 'There are no notes.')}
${part('not-applicable', `Not applicable (${summary.notApplicable})`, summary.notApplicable > 0 ? notApplicable(of('not-applicable')) : html``, 'Every check applied.')}
${part(
  'passed',
  `Passed (${summary.passed})`,
  html`<p>Folded into each <a href="#by-widget">widget’s stories</a>. ${all.length === 1 && html`This repeats the whole audit: ${command(all[0] ?? '')}`}</p>`,
  '',
)}
</section>`;
}
