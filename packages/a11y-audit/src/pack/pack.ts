import { createHash } from 'node:crypto';
import type { AuditResults, NotTested } from '../results/result.js';
import { type Summary, summarise } from '../results/summary.js';
import type { ComponentClaims } from './component-claims.js';
import { type CriterionReport, criterionReports } from './ratings.js';
import type { ReportConfig } from './report-config.js';
import { type WidgetReport, widgetsOf } from './widgets.js';

/** Everything that the documents of the pack are made from. */
export interface Pack {
  results: AuditResults;
  claims: readonly ComponentClaims[];
  config: ReportConfig;
  /** Content of `results.json`, and its SHA-256. */
  resultsText: string;
  resultsHash: string;
  /** Day of the run in UTC, `YYYY-MM-DD`. */
  day: string;
  /** Name of the product with its version, as far as they are known. */
  product: string;
  summary: Summary;
  criteria: readonly CriterionReport[];
  widgets: readonly WidgetReport[];
  notTested: readonly NotTested[];
}

/** What no run of a program covers. It stands before every count. */
const neverTested: readonly NotTested[] = [
  {
    what: 'Use by disabled people',
    why: 'No disabled person took part in this run. Only people can say whether they can use it.',
  },
];

/** What is said in place of something that nobody stated. */
export const unknown = 'unknown';

/** The content of `results.json`, exactly as it is written. */
export function textOfResults(results: AuditResults): string {
  return `${JSON.stringify(results, undefined, 1)}\n`;
}

/** Works out once what several documents say. Reads no clock and no file. */
export function preparePack(
  results: AuditResults,
  claims: readonly ComponentClaims[],
  config: ReportConfig,
): Pack {
  const resultsText = textOfResults(results);
  const { name = results.target.name, version } = config.product ?? {};
  return {
    results,
    claims,
    config,
    resultsText,
    resultsHash: createHash('sha256').update(resultsText).digest('hex'),
    day: results.startedAt.slice(0, 10),
    product: version === undefined ? name : `${name} ${version}`,
    summary: summarise(results.outcomes),
    criteria: criterionReports(results, claims),
    widgets: widgetsOf(results),
    notTested: [...neverTested, ...results.notTested, ...(config.notTested ?? [])],
  };
}

/** What is said wherever a partial run is shown; nothing of a whole one. */
export function partialNote({ results: { selection } }: Pack): string | undefined {
  if (selection.complete) return undefined;
  const { storiesRun, storiesKnown, pairsRun, pairsKnown } = selection;
  return `This run was a part of the whole: ${storiesRun} of ${storiesKnown} stories, and ${pairsRun} of ${pairsKnown} pairs of story and pass${pairsRun === pairsKnown ? ', and not all stories or checks that there are' : ''}. It says nothing of the rest, and is no report on the product.`;
}
