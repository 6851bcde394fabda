import type { Page } from 'playwright-core';
import type { ProjectConfig } from '../config/project.js';
import type { CheckId, Pass } from '../passes/pass.js';
import type { Finding, Outcome } from '../results/result.js';
import type { Evidence } from '../run/evidence.js';
import type { Reviews } from '../run/reviews.js';
import type { Story } from '../stories/discover.js';

/** What a check is given: a page that stands in its state, under the conditions of the pass. */
export interface CheckContext {
  page: Page;
  story: Story;
  pass: Pass;
  project: ProjectConfig;
  /** What the project has recorded: verdicts, differences, transcripts. */
  reviews: Reviews;
  evidence: Evidence;
  /** Keeps a new transcript as reviewed; left out where the run does not accept any. */
  accept?: ((file: string, text: string) => Promise<void>) | undefined;
  /** Opens the story anew, under the same conditions. */
  reopen: () => Promise<void>;
}

/** What a check found. The outcome follows from the findings where it is left out. */
export interface CheckResult {
  findings: readonly Finding[];
  outcome?: Extract<Outcome, 'untested' | 'not-applicable'> | undefined;
  reason?: string | undefined;
  evidence?: readonly string[] | undefined;
}

/** Checks that need one another's work, such as the walk, come as one. */
export interface Check {
  ids: readonly CheckId[];
  /** It presses keys or posts forms: it runs last, on a page of its own. */
  changesPage: boolean;
  run: (context: CheckContext, wanted: readonly CheckId[]) => Promise<CheckResults>;
}

export type CheckResults = Partial<Record<CheckId, CheckResult>>;

export function outcomeOf({ outcome, findings }: CheckResult): Outcome {
  return outcome ?? (findings.some(({ kind }) => kind === 'failure') ? 'failed' : 'passed');
}

export function notApplicable(reason: string): CheckResult {
  return { findings: [], outcome: 'not-applicable', reason };
}
