import type { WidgetClaims } from '../claims/claim.js';
import type { ReportConfig } from '../pack/report-config.js';
import type { KeyTable } from './key-table.js';

/** What a project says about itself once, in its configuration file. Every part has a default. */
export interface ProjectConfig {
  /** Name of the project in the results. */
  name?: string | undefined;
  /** How this project runs the audit, for the commands that repeat a check. @default 'npx a11y-audit <target>' */
  command?: string | undefined;
  /**
   * Values of the toolbar's globals, by pass, where this Storybook names them otherwise than the passes
   * do: `{ dark: { mode: 'night' } }`.
   */
  globals?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Passes that do not fit the project, with the reason; the results name both. */
  leaveOut?: Readonly<Record<string, string>> | undefined;
  /** Checks that may stay untested, as `pass check`, with the reason. */
  mayStayUntested?: Readonly<Record<string, string>> | undefined;
  /** Targets larger than WCAG asks for, by pattern of story id; the first that fits counts. */
  targetAims?: readonly TargetAim[] | undefined;
  /** Where to look for left-over English, and what counts as such. Without it that check does not apply. */
  words?: WordsConfig | undefined;
  /** The keys of each widget, run at its story. */
  keyTables?: readonly KeyTable[] | undefined;
  /** Markup rendered on a server, for the pass without JavaScript. Without it that pass does not apply. */
  serverMarkup?: ServerMarkupConfig | undefined;
  /** Elements that may scroll sideways besides those with a table or a picture. A selector. */
  mayScrollSideways?: string | undefined;
  /** File of recorded verdicts on what a rule could not decide. @default 'a11y-verdicts.json' */
  verdicts?: string | undefined;
  /** File that explains differences between the engines. @default 'a11y-differences.yaml' */
  differences?: string | undefined;
  /** Folder of reviewed transcripts. Without it transcripts are kept, and compared with nothing. */
  transcripts?: string | undefined;
  /** What is claimed of each widget, held against each run. */
  claims?: readonly WidgetClaims[] | undefined;
  /** JSON reports of Vitest that hold the tests which claims rest on. */
  testReports?: readonly string[] | undefined;
  /** File of what people found with assistive technology. @default 'a11y-manual-results.json' */
  manualResults?: string | undefined;
  /** What the report for auditors says that no run can find out: product, author, scope. */
  report?: ReportConfig | undefined;
}

export interface TargetAim {
  /** Pattern of story ids; `*` stands for any text. */
  stories: string;
  /** Least width and height in CSS px that the project aims at. */
  size: number;
  /** Whom it is for, such as `patients`. */
  people: string;
}

export interface WordsConfig {
  /** Elements whose own words are checked. */
  within: string;
  /** Every English text of these elements, with `{name}` where a value goes. */
  english: readonly string[];
  /** Texts that are the same in other languages, such as names. */
  sameEverywhere?: readonly string[] | undefined;
}

export interface ServerMarkupConfig {
  /** Folder of HTML files, one a widget or state; a file is a whole page. */
  folder: string;
}
