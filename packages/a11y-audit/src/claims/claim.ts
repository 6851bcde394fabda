/** A test by its title, in a report of Vitest. */
export interface TestProof {
  by: 'test';
  /** Path of the file, or its end: `help-offer/HelpOffer.test.tsx`. */
  file: string;
  /** Title as the file has it, with its placeholders: `offers a way at %s`. */
  title: string;
  /** A `describe` around it, where the same title stands in several. */
  within?: string | undefined;
}

/** A check of the audit in one of its passes. */
export interface PassProof {
  by: 'pass';
  pass: string;
  check: string;
  /** Id of one story; all stories of the widget where it is left out. */
  story?: string | undefined;
}

/** What a person needs besides eyes and hands to carry out the steps. */
export type ManualTool = 'screen-reader' | 'voice-control' | 'magnifier';

/** Something that only a person can judge. What people found is kept by the project; see `ManualResult`. */
export interface ManualProof {
  by: 'manual';
  /** The person's usual screen, keyboard and mouse where it is left out. */
  with?: ManualTool | undefined;
  steps: readonly string[];
}

/** How a claim is shown to hold. */
export type Proof = TestProof | PassProof | ManualProof;

/** The words of VPAT 2.5 and OpenACR. */
export const ratings = [
  'supports',
  'partially-supports',
  'does-not-support',
  'not-applicable',
  'not-evaluated',
] as const;

export type Rating = (typeof ratings)[number];

/** What each side has to do, in a sentence. Who is not named has nothing to do. */
export interface Responsible {
  /** The widget's own code. */
  component?: string | undefined;
  /** The page that the widget stands in, and whoever builds it. */
  host?: string | undefined;
  /** Whoever writes the words that the host gives to the widget. */
  content?: string | undefined;
}

/** How a widget is rated on one success criterion, who sees to it, and what shows it. */
export interface CriterionRating {
  /** Number of a success criterion of WCAG 2.2. */
  criterion: string;
  rating: Rating;
  /** What it rests on, or why not. Only `supports` may go without. */
  reason?: string | undefined;
  responsible: Responsible;
  proof: readonly Proof[];
}

/** What a widget must do, in one sentence that can be true or false. */
export interface AcceptanceCriterion {
  id: string;
  statement: string;
  /** Success criteria of WCAG 2.2 by number; empty where none applies. */
  wcag: readonly string[];
  proof: readonly Proof[];
}

/**
 * Everything that is claimed of one widget. A supplier writes this for widgets of their own, and gives
 * the list as `claims` in the configuration.
 */
export interface WidgetClaims {
  /** Name of the widget: the last part of the title of its stories. */
  widget: string;
  /** Patterns of the ids of its stories and of its server-rendered page; `*` stands for any text. */
  stories: readonly string[];
  /** One for each of the 58 criteria of `successCriteria`. */
  ratings: readonly CriterionRating[];
  /** @default [] */
  criteria?: readonly AcceptanceCriterion[] | undefined;
}
