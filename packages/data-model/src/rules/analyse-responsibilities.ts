import type { CatalogueId, Day } from '../schemas/common.js';
import type { Agreement } from '../schemas/record-vocabulary.js';
import type { Responsibility } from '../schemas/responsibility.js';
import { EVERYONE, statementsThatStand } from './statements-that-stand.js';

/** Somebody who is named as accountable, and by whom. */
export interface AccountableClaim {
  accountable: CatalogueId;
  /** Whose view it is; `EVERYONE` where a statement speaks for all. */
  statedBy: CatalogueId[];
}

/** Why a subject is not settled. */
export type ResponsibilityClash =
  /** Views name different roles, or one view names several. */
  | { code: 'several-accountable'; claims: AccountableClaim[] }
  /** At least one view says that it is disputed. */
  | { code: 'said-to-be-disputed'; statedBy: CatalogueId[] }
  /** Somebody does it and nobody answers for it. */
  | { code: 'done-without-accountable'; responsible: CatalogueId[] }
  /** Some say that nobody is there for it, others name somebody. */
  | { code: 'unowned-to-some'; statedBy: CatalogueId[] };

/** How things stand with one subject, over all that was said of it. */
export interface ResponsibilityState {
  subject: CatalogueId;
  state: Agreement;
  clashes: ResponsibilityClash[];
}

export interface AnalyseResponsibilitiesOptions {
  /**
   * The day as of which to look, for example today's (`londonDay(new Date())`): what is stated or agreed
   * only later does not count yet.
   * @default all statements count
   */
  asOf?: Day | undefined;
}

function views(statements: readonly Responsibility[]): CatalogueId[] {
  return [...new Set(statements.map(({ statedBy }) => statedBy ?? EVERYONE))];
}

/** Who is named as accountable, and in whose view. */
function claimsOf(statements: readonly Responsibility[]): AccountableClaim[] {
  const named = [...new Set(statements.flatMap(({ accountable }) => accountable))];
  return named.map((accountable) => ({
    accountable,
    statedBy: views(statements.filter((view) => view.accountable.includes(accountable))),
  }));
}

function clashesOf(statements: readonly Responsibility[]): ResponsibilityClash[] {
  const claims = claimsOf(statements);
  const responsible = [...new Set(statements.flatMap((view) => view.responsible))];
  const disputed = statements.filter(({ agreement }) => agreement === 'disputed');
  const unowned = statements.filter(({ agreement }) => agreement === 'unowned');
  const owned = claims.length + responsible.length > 0;
  const clashes: ResponsibilityClash[] = [];
  if (claims.length > 1) clashes.push({ code: 'several-accountable', claims });
  if (disputed.length > 0) {
    clashes.push({ code: 'said-to-be-disputed', statedBy: views(disputed) });
  }
  if (claims.length === 0 && responsible.length > 0) {
    clashes.push({ code: 'done-without-accountable', responsible });
  }
  if (unowned.length > 0 && owned) {
    clashes.push({ code: 'unowned-to-some', statedBy: views(unowned) });
  }
  return clashes;
}

function stateOf(
  statements: readonly Responsibility[],
  clashes: readonly ResponsibilityClash[],
): Agreement {
  const somebody = statements.some((view) => view.accountable.length + view.responsible.length > 0);
  if (clashes.some(({ code }) => code !== 'done-without-accountable')) return 'disputed';
  if (!somebody) return 'unowned';
  const agreed = statements.every(({ agreement }) => agreement === 'agreed');
  return agreed && clashes.length === 0 ? 'agreed' : 'assumed';
}

/**
 * How things stand with each subject: agreed only where every view says so and names the same one
 * role; disputed where views clash, with the clash spelled out; unowned where nobody is named;
 * otherwise assumed, because nobody has agreed it. Subjects come in the order of the statements.
 *
 * Views change: the latest of each side counts, and what everyone states ends what was stated before. A
 * statement is of the day on which it was agreed; where it is not agreed, of the day on which it was
 * asserted, changed or made. A subject of which nothing stands as of `asOf` is left out.
 */
export function analyseResponsibilities(
  statements: readonly Responsibility[],
  { asOf }: AnalyseResponsibilitiesOptions = {},
): ResponsibilityState[] {
  const subjects = [...new Set(statements.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const ofSubject = statements.filter((statement) => statement.subject === subject);
    const standing = statementsThatStand(ofSubject, asOf);
    if (standing.length === 0) return [];
    const clashes = clashesOf(standing);
    return { subject, state: stateOf(standing, clashes), clashes };
  });
}
