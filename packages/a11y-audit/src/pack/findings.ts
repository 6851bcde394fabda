import type { CheckOutcome, Finding, FindingKind } from '../results/result.js';
import type { Pack } from './pack.js';
import { groupBy } from './widgets.js';

/** One finding at its place. */
export interface Place {
  outcome: CheckOutcome;
  finding: Finding;
}

/** Findings of one rule and check. */
export interface FoundRule {
  group: FindingGroup;
  check: string;
  rule: string;
  criteria: readonly string[];
  places: readonly Place[];
  /** The message, where every place has the same. */
  message?: string | undefined;
}

/** Kinds of findings that are shown together. */
export type FindingGroup = 'failed' | 'waiting' | 'noted';

export const groupOfKind: Readonly<Record<FindingKind, FindingGroup>> = {
  failure: 'failed',
  'needs-person': 'waiting',
  note: 'noted',
  difference: 'noted',
};

/** Findings of a group by rule: those that miss a success criterion first, then those at most places. */
export function foundRules({ results }: Pick<Pack, 'results'>, group: FindingGroup): FoundRule[] {
  const places = results.outcomes.flatMap((outcome) =>
    outcome.findings
      .filter(({ kind }) => groupOfKind[kind] === group)
      .map((finding) => ({ outcome, finding })),
  );
  const groups = groupBy(places, ({ outcome, finding }) =>
    JSON.stringify([outcome.check, finding.rule]),
  );
  return [...groups.values()]
    .map((own) => {
      const messages = new Set(own.map(({ finding }) => finding.message));
      const [message] = messages;
      return {
        group,
        check: own[0]?.outcome.check ?? '',
        rule: own[0]?.finding.rule ?? '',
        criteria: [...new Set(own.flatMap(({ finding }) => finding.criteria))],
        places: own,
        ...(messages.size === 1 ? { message } : {}),
      };
    })
    .toSorted(
      (left, right) =>
        Number(right.criteria.length > 0) - Number(left.criteria.length > 0) ||
        right.places.length - left.places.length,
    );
}
