/** How a finding counts. */
export type FindingKind =
  /** A fault: the check failed. */
  | 'failure'
  /** A rule could not decide, and nobody has recorded a verdict yet. */
  | 'needs-person'
  /** Worth knowing, and no failure: an aim above level AA, or a recorded verdict that it holds. */
  | 'note'
  /** Two engines disagree, and the project's table says why. */
  | 'difference';

/** axe's and other engines' words for how much a fault hinders. */
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

/** What a person decided where a rule could not. Kept by the project in its verdicts file. */
export interface Verdict {
  /** Who decided. */
  by: string;
  /** Day, `YYYY-MM-DD`. */
  on: string;
  /** What was looked at and why it holds, or why not. */
  text: string;
}

/** One thing that a check found. */
export interface Finding {
  kind: FindingKind;
  /** The rule of axe, of the second engine, or of this package. */
  rule: string;
  /** Success criteria of WCAG 2.2 by number; empty where none applies. */
  criteria: readonly string[];
  impact?: Impact | undefined;
  /** A selector or a description of the place, at most 200 characters. */
  where: string;
  /** What it is, why it matters, what to do. */
  message: string;
  verdict?: Verdict | undefined;
}

export type Outcome = 'passed' | 'failed' | 'untested' | 'not-applicable';

/** What one check said of one story in one pass. */
export interface CheckOutcome {
  /** Id of the story. */
  story: string;
  /** Id of the pass. */
  pass: string;
  /** Id of the check. */
  check: string;
  outcome: Outcome;
  /** Why it is `untested` or `not-applicable`; left out otherwise. */
  reason?: string | undefined;
  findings: readonly Finding[];
  /** Files that show it, relative to the folder of the results. */
  evidence?: readonly string[] | undefined;
  /** The command, one line, that repeats this check alone. */
  repeat: string;
  milliseconds: number;
}

/** A story, or a page, that the audit knows. */
export interface StoryRef {
  id: string;
  /** Its group, with slashes: `For patients/HelpOffer`. */
  title: string;
  name: string;
  /** Where people look at it, relative to the target. */
  url: string;
  /** The page that the audit opened, relative to the target. */
  auditUrl: string;
  /** Its page of documentation, where there is one. */
  docsUrl?: string | undefined;
  /** Source file of the story, as Storybook names it. */
  file?: string | undefined;
}

/** A pass as the results name it. */
export interface PassRef {
  id: string;
  group: string;
  title: string;
  /** The conditions in words: "1280 × 900, dark theme, English". */
  context: string;
  /** Ids of the checks that belong to the pass. */
  checks: readonly string[];
  /** Success criteria that the pass says something about. */
  criteria: readonly string[];
}

/** Something that the run did not cover, and why. */
export interface NotTested {
  what: string;
  why: string;
}

/** What was chosen to run, out of what there is. A part of the whole is never shown as the whole. */
export interface Selection {
  /** The whole matrix ran: every story in every pass. */
  complete: boolean;
  storiesRun: number;
  storiesKnown: number;
  passesRun: number;
  passesKnown: number;
  /** Pairs of story and pass that ran, out of all pairs. */
  pairsRun: number;
  pairsKnown: number;
}

/** Everything that a run found: the content of `results.json`. */
export interface AuditResults {
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** Versions of the browser, the engines and Node.js. */
  versions: Record<string, string>;
  /** Start, in UTC: `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  startedAt: string;
  seconds: number;
  target: {
    kind: 'storybook' | 'pages';
    name: string;
    /** SHA-256 over the files of the target, or over the list of addresses. */
    hash: string;
  };
  selection: Selection;
  stories: readonly StoryRef[];
  passes: readonly PassRef[];
  outcomes: readonly CheckOutcome[];
  notTested: readonly NotTested[];
}
