import type { AuditResults } from '../results/result.js';
import type { BrokenScore } from './score.js';

/** One kind of planted fault, and whether the audit found it. */
export interface PublishedKind {
  id: string;
  title: string;
  criteria: readonly string[];
  outcome: 'caught' | 'missed';
  /** What found it, as `rule (check in pass)`. */
  by: readonly string[];
  /** Why it was missed. */
  why?: string | undefined;
}

/** How the audit fared on planted faults when all of them were last tried. */
export interface PublishedScore {
  /** Day of the run in UTC, `YYYY-MM-DD`. */
  on: string;
  /** Versions of what ran, by name. */
  versions: Readonly<Record<string, string>>;
  caught: number;
  /** Caught out of all kinds, 0 to 1. What no program can find counts as missed. */
  share: number;
  /** Failures on pages without a fault. */
  falseAlarms: number;
  kinds: readonly PublishedKind[];
}

/**
 * What is kept of a score, to be shown in every report.
 *
 * @throws Error where only a part of the stories ran: a share of a part would mislead
 */
export function toPublish(
  score: BrokenScore,
  { versions }: Pick<AuditResults, 'versions'>,
): PublishedScore {
  if (!score.complete) {
    throw new Error('A part of the broken stories ran. Run all of them to publish a share.');
  }
  return {
    on: score.at.slice(0, 10),
    versions,
    caught: score.caught,
    share: score.share,
    falseAlarms: score.falseAlarms.length,
    kinds: score.kinds.map(({ id, title, criteria, outcome, caughtBy, why }) => ({
      id,
      title,
      criteria,
      outcome,
      by: caughtBy.map(({ rule, check, pass }) => `${rule} (${check} in ${pass})`),
      ...(why === undefined ? {} : { why }),
    })),
  };
}
