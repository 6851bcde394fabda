import type { CheckOutcome, Outcome } from '../results/result.js';
import type { Rating, Responsible } from './component-claims.js';
import { html, type Markup } from './html/markup.js';

/** Ratings in the words of VPAT 2.5. */
export const ratingWords: Readonly<Record<Rating, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};

/** Who has to see to a criterion. */
export const responsibleWords: Readonly<Record<keyof Responsible, string>> = {
  component: 'Component',
  host: 'Host page',
  content: 'Content',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  untested: 'Untested',
  'not-applicable': 'Not applicable',
};

const looks: Readonly<Record<Rating | Outcome, string>> = {
  supports: 'good',
  passed: 'good',
  'partially-supports': 'open',
  'not-evaluated': 'open',
  untested: 'open',
  'does-not-support': 'bad',
  failed: 'bad',
  'not-applicable': 'quiet',
};

/** A word in a frame: its colour says nothing that the word does not say. */
export function ratingTag(rating: Rating): Markup {
  return html`<span class="tag ${looks[rating]}">${ratingWords[rating]}</span>`;
}

export function outcomeTag(outcome: Outcome): Markup {
  return html`<span class="tag ${looks[outcome]}">${outcomeWords[outcome]}</span>`;
}

/** "1 check", "2 checks". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** 0.9697 as "97.0 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-01-02` as "2 January 2026". */
export function dayInWords(text: string): string {
  return day.format(new Date(`${text}T00:00:00Z`));
}

/** "1 failed, 20 passed": what needs attention first, and nothing of what there is none of. */
export function outcomesInWords(outcomes: readonly CheckOutcome[]): string {
  return (['failed', 'untested', 'passed', 'not-applicable'] as const)
    .map((outcome) => [outcomes.filter((one) => one.outcome === outcome).length, outcome] as const)
    .filter(([number]) => number > 0)
    .map(([number, outcome]) => `${number} ${outcomeWords[outcome].toLowerCase()}`)
    .join(', ');
}

/** How a row with these outcomes is marked: by the worst of them. */
export function markOf(outcomes: readonly CheckOutcome[]): 'failed' | 'untested' | undefined {
  return (['failed', 'untested'] as const).find((wanted) =>
    outcomes.some(({ outcome }) => outcome === wanted),
  );
}
