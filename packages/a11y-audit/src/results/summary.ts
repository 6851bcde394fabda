import type { AuditResults, CheckOutcome } from './result.js';

/** Numbers that say how a run went. */
export interface Summary {
  passed: number;
  failed: number;
  untested: number;
  notApplicable: number;
  /** Findings that wait for a person's verdict. */
  needsPerson: number;
  notes: number;
}

export function summarise(outcomes: readonly CheckOutcome[]): Summary {
  const having = (outcome: CheckOutcome['outcome']) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  const findings = outcomes.flatMap((one) => one.findings);
  return {
    passed: having('passed'),
    failed: having('failed'),
    untested: having('untested'),
    notApplicable: having('not-applicable'),
    needsPerson: findings.filter(({ kind }) => kind === 'needs-person').length,
    notes: findings.filter(({ kind }) => kind === 'note' || kind === 'difference').length,
  };
}

/** Outcomes that make a run fail: failed, and untested without a reason that the project gave before. */
export function faults(
  { outcomes }: Pick<AuditResults, 'outcomes'>,
  mayStayUntested: Readonly<Record<string, string>> = {},
): CheckOutcome[] {
  return outcomes.filter(
    ({ outcome, pass, check }) =>
      outcome === 'failed' ||
      (outcome === 'untested' && mayStayUntested[`${pass} ${check}`] === undefined),
  );
}
