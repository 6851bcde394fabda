import type { AuditResults, CheckOutcome, Finding } from '../results/result.js';
import { expectations } from './expectations.js';
import { type BrokenKind, type Expectation, notReady } from './kind.js';

/** What one check said of a story by one rule. */
export interface Caught {
  pass: string;
  check: string;
  rule: string;
}

/** How one kind of fault fared. */
export interface KindScore {
  id: string;
  title: string;
  criteria: readonly string[];
  story: string;
  twin: string;
  expected: readonly Expectation[];
  /** The expected ones that found it. */
  caughtBy: readonly Caught[];
  /** Others that failed the broken story and not its twin. They do not make it caught. */
  alsoBy: readonly Caught[];
  /** Caught where every expected check found it in the broken story, and none of them in the twin. */
  outcome: 'caught' | 'missed';
  /** Why it was missed. */
  why?: string | undefined;
}

/** A failure on a page that has no fault. */
export interface FalseAlarm extends Caught {
  /** Id of the kind. */
  kind: string;
  /** Id of the sound twin. */
  story: string;
  where: string;
  message: string;
}

/** How many planted faults the audit found. */
export interface BrokenScore {
  kinds: readonly KindScore[];
  caught: number;
  missed: number;
  /** Caught out of all kinds, 0 to 1. Kinds that no program can find count as missed. */
  share: number;
  falseAlarms: readonly FalseAlarm[];
  /** Every pass ran on every story. */
  complete: boolean;
  /** When the run began, in UTC: `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  at: string;
}

interface Failure extends Caught {
  finding: Pick<Finding, 'where' | 'message'>;
}

/** What failed in an outcome, by rule. A check that stayed untested failed, too. */
function failuresOf({ pass, check, outcome, reason = '', findings }: CheckOutcome): Failure[] {
  if (outcome === 'untested') {
    const rule = reason.startsWith('The story failed') ? notReady : 'untested';
    return [{ pass, check, rule, finding: { where: 'page', message: reason } }];
  }
  return findings
    .filter(({ kind }) => kind === 'failure')
    .map((finding) => ({ pass, check, rule: finding.rule, finding }));
}

const same = (one: Caught, other: Caught) =>
  one.pass === other.pass && one.check === other.check && one.rule === other.rule;

/** Each pass, check and rule once. */
function once(all: readonly Caught[]): Caught[] {
  return all
    .filter((one, index) => all.findIndex((other) => same(one, other)) === index)
    .map(({ pass, check, rule }) => ({ pass, check, rule }));
}

function inWords(all: readonly Caught[]): string {
  return all.map(({ pass, check, rule }) => `${rule} (${check} in ${pass})`).join(', ');
}

/** Why a kind was missed; `undefined` where it was not. */
function whyMissed(
  { expected, why }: BrokenKind,
  known: boolean,
  caughtBy: readonly Caught[],
  alsoBy: readonly Caught[],
  onTwin: readonly Caught[],
): string | undefined {
  if (!known) return 'The run did not cover both stories.';
  if (expected.length === 0) return why ?? 'No check is named that could find it.';
  const silent = expected.filter((one) => !caughtBy.some((other) => same(one, other)));
  if (silent.length > 0) {
    const others = alsoBy.length > 0 ? ` Others failed: ${inWords(alsoBy)}.` : '';
    return `Not found by ${inWords(silent)}.${others}`;
  }
  const both = expected.filter((one) => onTwin.some((other) => same(one, other)));
  return both.length > 0
    ? `The sound twin fails in the same way, so nothing was told apart: ${inWords(both)}.`
    : undefined;
}

function scoreKind(kind: BrokenKind, failures: ReadonlyMap<string, Failure[]>): KindScore {
  const { id, title, criteria, story, twin, expected } = kind;
  const onStory = once(failures.get(story) ?? []);
  const onTwin = once(failures.get(twin) ?? []);
  const caughtBy = onStory.filter((one) => expected.some((other) => same(one, other)));
  const alsoBy = onStory.filter(
    (one) => ![...expected, ...onTwin].some((other) => same(one, other)),
  );
  const known = failures.has(story) && failures.has(twin);
  const why = whyMissed(kind, known, caughtBy, alsoBy, onTwin);
  return {
    id,
    title,
    criteria,
    story,
    twin,
    expected,
    caughtBy,
    alsoBy,
    outcome: why === undefined ? 'caught' : 'missed',
    ...(why === undefined ? {} : { why }),
  };
}

/**
 * Holds a run over the broken stories against what had to be found. A kind counts as caught only by the
 * checks that were named before, and never where its sound twin fails in the same way.
 */
export function brokenScore(
  { outcomes, startedAt, selection }: Pick<AuditResults, 'outcomes' | 'startedAt' | 'selection'>,
  kinds: readonly BrokenKind[] = expectations,
): BrokenScore {
  const failures = new Map<string, Failure[]>();
  for (const outcome of outcomes) {
    const own = failures.get(outcome.story) ?? [];
    failures.set(outcome.story, [...own, ...failuresOf(outcome)]);
  }
  const scores = kinds.map((kind) => scoreKind(kind, failures));
  const caught = scores.filter(({ outcome }) => outcome === 'caught').length;
  return {
    kinds: scores,
    caught,
    missed: scores.length - caught,
    share: scores.length === 0 ? 0 : caught / scores.length,
    falseAlarms: kinds.flatMap(({ id, twin }) =>
      (failures.get(twin) ?? []).map(({ finding: { where, message }, ...by }) => ({
        kind: id,
        story: twin,
        ...by,
        where,
        message,
      })),
    ),
    complete: selection.complete,
    at: startedAt,
  };
}
