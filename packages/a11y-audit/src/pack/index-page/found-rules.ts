import type { FindingGroup, FoundRule, Place } from '../findings.js';
import { anchor, type Content, html, link, type Markup } from '../html/markup.js';
import { command, fold, table } from '../html/table.js';
import { counted } from '../words.js';

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
    (file) =>
      html`<p><a href="./${file.split('/').map(encodeURIComponent).join('/')}">${file.slice(file.lastIndexOf('/') + 1)}</a></p>`,
  );
}

/** What is said of one place besides the message that all places share. */
function remarks({ finding }: Place, shared: boolean): Markup {
  const { impact, message, verdict } = finding;
  return html`${impact && html`<strong>Impact: ${impact}.</strong> `}${!shared && message}${verdict && html`<p class="note">Verdict by ${verdict.by} on ${verdict.on}: ${verdict.text}</p>`}`;
}

function placesTable(found: FoundRule, most: number): Markup {
  const { group, check, rule, places, message } = found;
  const shown = places.slice(0, most);
  const left = places.length - shown.length;
  const said = shown.map((place) => remarks(place, message !== undefined));
  // A column in which nothing stands is left out.
  const saysMore = said.some(({ text }) => text !== '');
  return html`${table({
    id: `${ruleAnchor(group, check, rule)}--places`,
    caption: `${captions[group]}: ${rule} by ${check}`,
    heads: [
      'Story',
      'Pass',
      'Place',
      ...(saysMore ? ['What it is'] : []),
      'Command that repeats it',
    ],
    rows: shown.map((place, at) => ({
      cells: [
        storyLink(place.outcome.story),
        place.outcome.pass,
        html`${command(place.finding.where)}${evidence(place)}`,
        ...(saysMore ? [said[at]] : []),
        command(place.outcome.repeat),
      ],
    })),
  })}${left > 0 && html`<p class="note">And ${counted(left, 'more place')}: each is in <a href="results.json">results.json</a>${group === 'failed' && ', and each failing check in its story’s table below'}.</p>`}`;
}

/** A part for each rule, with the places where it was found. */
export function rulesParts(found: readonly FoundRule[], open: boolean, most: number): Markup {
  return html`${found.map((one) => {
    const { group, check, rule, criteria, message, places } = one;
    return fold(
      `${rule} (${check}): ${counted(places.length, 'place')}, ${criteria.length > 0 ? criteria.join(', ') : 'no success criterion'}`,
      html`${message !== undefined && html`<p>${message}</p>`}${placesTable(one, most)}`,
      open,
      ruleAnchor(group, check, rule),
    );
  })}`;
}
