import type { CheckId } from '../passes/pass.js';

/** What must find a fault: a check in a pass, by a rule of its own. */
export interface Expectation {
  /** Id of the pass. */
  pass: string;
  check: CheckId;
  /** Rule of the finding; `notReady` where the check must stay untested because the story failed. */
  rule: string;
}

/** Stands for a rule where a check must stay untested: the story could not be brought into its state. */
export const notReady = 'story-not-ready';

/** One kind of fault: a story with exactly this fault, and its sound twin without it. */
export interface BrokenKind {
  /** Name of the kind in lower case with hyphens, such as `missing-label`. */
  id: string;
  /** What is wrong, in words. */
  title: string;
  /** Success criteria of WCAG 2.2 that the fault fails; empty where it fails none by itself. */
  criteria: readonly string[];
  /** Id of the broken story. */
  story: string;
  /** Id of the same story without the fault. */
  twin: string;
  /** Each of these must find it. Empty where no check can: then `why` says the reason, and it is missed. */
  expected: readonly Expectation[];
  /** Why no check of a program can find it. */
  why?: string | undefined;
}
