import { speaksAgainst } from '../claims/standing-of-pass.js';
import type { AuditResults, CheckOutcome, Finding } from '../results/result.js';
import { type SuccessCriterion, successCriteria } from '../wcag/criteria.js';
import type { ClaimRow, ComponentClaims, Rating } from './component-claims.js';
import { componentOf } from './widgets.js';

/** One criterion for one component, lowered where the run found a failure. */
export interface ComponentRating extends Omit<ClaimRow, 'criterion'> {
  component: string;
}

/** What the pack says of one criterion for the whole product. */
export interface CriterionReport {
  criterion: SuccessCriterion;
  rating: Rating;
  /** Why, in sentences; never empty. */
  remarks: readonly string[];
  components: readonly ComponentRating[];
  /** Outcomes that found it not met. At level AAA these are no failures of the run. */
  failures: readonly CheckOutcome[];
  /** Findings of this criterion that wait for a person. */
  needsPerson: number;
}

function waitsFor(number: string) {
  return ({ kind, criteria }: Finding) => kind === 'needs-person' && criteria.includes(number);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A failure that was seen outweighs what was claimed. */
function lowered(component: string, row: ClaimRow, failing: ReadonlyMap<string, number>) {
  const { criterion, ...rest } = row;
  const failed = failing.get(component) ?? 0;
  if (failed === 0 || row.rating === 'does-not-support') return { component, ...rest };
  const seen = `${count(failed, 'check', 'checks')} of this run found that it is not met.`;
  return {
    component,
    ...rest,
    rating: 'partially-supports' as const,
    reason: row.reason === undefined ? seen : `${seen} ${row.reason}`,
  };
}

const having = (rows: readonly ComponentRating[], rating: Rating) =>
  rows.filter((row) => row.rating === rating);

/** The rating of the whole from its parts: the worst that was seen counts. */
function together(
  rows: readonly ComponentRating[],
  failingWidgets: number,
  widgets: number,
  complete: boolean,
): Rating {
  const applicable = rows.length - having(rows, 'not-applicable').length;
  const not = having(rows, 'does-not-support').length;
  if (not * 2 > applicable) return 'does-not-support';
  if (rows.length === 0 && failingWidgets * 2 > widgets) return 'does-not-support';
  if (not > 0 || failingWidgets > 0 || having(rows, 'partially-supports').length > 0) {
    return 'partially-supports';
  }
  if (rows.length === 0 || having(rows, 'not-evaluated').length > 0) return 'not-evaluated';
  if (applicable === 0) return 'not-applicable';
  return complete ? 'supports' : 'not-evaluated';
}

function names(rows: readonly ComponentRating[]): string {
  return rows.map(({ component }) => component).join(', ');
}

// What is said of each rating: of some components, and of all.
const ratingSentences: readonly (readonly [Rating, some: string, all: string])[] = [
  ['supports', 'Supported by', 'Supported by each of the'],
  ['partially-supports', 'Partially supported by', 'Partially supported by each of the'],
  ['does-not-support', 'Not supported by', 'Supported by none of the'],
  ['not-evaluated', 'Not evaluated for', 'Evaluated for none of the'],
  ['not-applicable', 'Not applicable to', 'Applicable to none of the'],
];

function remarksOf(
  rows: readonly ComponentRating[],
  failures: readonly CheckOutcome[],
  failingWidgets: readonly string[],
  needsPerson: number,
  complete: boolean,
): string[] {
  const parts: string[] = [];
  if (failures.length > 0) {
    parts.push(
      `${count(failures.length, 'check', 'checks')} found that it is not met, in ${failingWidgets.join(', ')}.`,
    );
  }
  if (rows.length === 0) {
    parts.push('No rating was given: a program alone cannot tell whether this criterion is met.');
  } else {
    for (const [rating, some, all] of ratingSentences) {
      const own = having(rows, rating);
      if (own.length === 0) continue;
      const rated = count(rows.length, 'rated component', 'rated components');
      parts.push(own.length === rows.length ? `${all} ${rated}.` : `${some} ${names(own)}.`);
    }
  }
  if (needsPerson > 0) {
    parts.push(`${count(needsPerson, 'finding waits', 'findings wait')} for a person’s verdict.`);
  }
  if (!complete) parts.push('The run was a part of the whole, so no support is claimed from it.');
  return parts;
}

/** Every criterion for the whole product, from the claims and from what the run found. */
export function criterionReports(
  results: AuditResults,
  claims: readonly ComponentClaims[],
): CriterionReport[] {
  const titleOf = new Map(results.stories.map(({ id, title }) => [id, title]));
  const { complete } = results.selection;
  const widgets = new Set(results.outcomes.map(({ story }) => titleOf.get(story))).size;
  const withFindings = results.outcomes.filter(({ findings }) => findings.length > 0);
  return successCriteria.map((criterion) => {
    const { number } = criterion;
    const failures = withFindings.filter(({ findings }) => findings.some(speaksAgainst(number)));
    const failing = new Map<string, number>();
    for (const { story } of failures) {
      const component = componentOf(titleOf.get(story) ?? story);
      failing.set(component, (failing.get(component) ?? 0) + 1);
    }
    const needsPerson = withFindings
      .flatMap(({ findings }) => findings)
      .filter(waitsFor(number)).length;
    const components = claims.flatMap(({ component, rows }) =>
      rows.filter((row) => row.criterion === number).map((row) => lowered(component, row, failing)),
    );
    return {
      criterion,
      rating: together(components, failing.size, widgets, complete),
      remarks: remarksOf(components, failures, [...failing.keys()], needsPerson, complete),
      components,
      failures,
      needsPerson,
    };
  });
}
