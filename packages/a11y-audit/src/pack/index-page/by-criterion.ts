import { speaksAgainst } from '../../claims/standing-of-pass.js';
import { checkCriteria } from '../../passes/check-criteria.js';
import { checkIds } from '../../passes/pass.js';
import { groupOfKind } from '../findings.js';
import { anchor, html, link, type Markup } from '../html/markup.js';
import { command, table } from '../html/table.js';
import type { Pack } from '../pack.js';
import type { CriterionReport } from '../ratings.js';
import { repeatAll } from '../repeat.js';
import { counted, outcomesInWords, ratingTag } from '../words.js';
import { ruleAnchor } from './found-rules.js';

export function criterionAnchor(number: string): string {
  return anchor('criterion', number);
}

/** Checks that say something about a criterion. */
function checksFor(number: string): string[] {
  return checkIds.filter((check) => checkCriteria[check].includes(number));
}

function failingRules({ criterion, failures }: CriterionReport): Markup {
  const rules = new Map<string, Markup>();
  for (const { check, findings } of failures) {
    for (const finding of findings.filter(speaksAgainst(criterion.number))) {
      const id = ruleAnchor(groupOfKind[finding.kind], check, finding.rule);
      rules.set(id, link(`#${id}`, finding.rule));
    }
  }
  return rules.size === 0
    ? html`None`
    : html`${counted(failures.length, 'check')}: ${[...rules.values()].map((one, at) => html`${at > 0 && ', '}${one}`)}`;
}

/** Every criterion with its rating, what was run for it, and what failed. */
export function byCriterionSection({ criteria, results }: Pack): Markup {
  return html`<section aria-labelledby="by-criterion">
<h2 id="by-criterion">By success criterion</h2>
<p>A rating comes from people’s claims with their proofs, and is lowered where this run found a failure. No check settles a criterion alone. Each component’s rating and proofs are in <a href="ratings.html">Ratings of each widget</a>.</p>
${table({
  id: 'criteria-table',
  caption: 'The 55 criteria of WCAG 2.2 at levels A and AA, and three of level AAA',
  heads: [
    'Criterion',
    'Rating',
    'Why',
    'Found not met',
    'Checks that say something about it',
    'Command that repeats them',
  ],
  rows: criteria.map((report) => {
    const { number, name, level, url } = report.criterion;
    const checks = checksFor(number);
    const ran = results.outcomes.filter(({ check }) => checks.includes(check));
    const named = checks.filter((check) => ran.some((one) => one.check === check));
    const [repeat] = repeatAll(ran.slice(0, 1), ['story', 'pass', 'check']);
    return {
      id: criterionAnchor(number),
      mark: report.failures.length > 0 ? ('failed' as const) : undefined,
      cells: [
        html`${link(url, `${number} ${name}`)} (${level})`,
        ratingTag(report.rating),
        report.remarks.join(' '),
        failingRules(report),
        ran.length === 0
          ? 'None. A person has to look.'
          : `${named.join(', ')}: ${outcomesInWords(ran)}`,
        repeat === undefined ? 'There is none' : command(`${repeat} --check ${named.join(',')}`),
      ],
    };
  }),
})}
</section>`;
}
