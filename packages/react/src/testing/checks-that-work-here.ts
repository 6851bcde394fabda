import { conformanceChecks } from './checks.js';
import type { ConformanceCheck, ConformanceHost } from './host.js';
import { whyNot } from './needs.js';

/** A check that can find nothing here. */
export interface CheckLeftOut extends ConformanceCheck {
  /** The reason, in words. */
  why: string;
}

/** All checks, each on one side. */
export interface ChecksThatWorkHere {
  /** Those that can find something here. */
  checks: readonly ConformanceCheck[];
  /** Those that cannot. */
  leftOut: readonly CheckLeftOut[];
}

/**
 * The checks that can find something in this environment, and those that cannot, each with the reason:
 * in jsdom nothing has a size, and a production build does not say what is wrong.
 *
 * @since 0.1.0
 */
export function checksThatWorkHere(host: ConformanceHost = {}): ChecksThatWorkHere {
  const checks: ConformanceCheck[] = [];
  const leftOut: CheckLeftOut[] = [];
  for (const check of conformanceChecks) {
    const why = whyNot(check.needs, host);
    if (why) leftOut.push({ ...check, why });
    else checks.push(check);
  }
  return { checks, leftOut };
}
