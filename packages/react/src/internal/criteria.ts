/** A test by its title, in a file of tests. */
export interface TestProof {
  by: 'test';
  /** Path of the file, or its end: `help-offer/HelpOffer.test.tsx`. */
  file: string;
  /** Title as the file has it, with its placeholders: `offers a way at %s`. */
  title: string;
  /** A `describe` around it, where the same title stands in several. */
  within?: string;
}

/** A check of the accessibility audit in one of its passes. */
export interface PassProof {
  by: 'pass';
  pass: string;
  check: string;
  /** Id of one story; all stories of the widget where it is left out. */
  story?: string;
}

/** What a person needs besides eyes and hands to carry out the steps. */
export type ManualTool = 'screen-reader' | 'voice-control' | 'magnifier';

/** Something that only a person can judge. What people found stands in the project's own file. */
export interface ManualProof {
  by: 'manual';
  /** The person's usual screen, keyboard and mouse where it is left out. */
  with?: ManualTool;
  steps: readonly [string, ...string[]];
}

/** How a criterion is shown to hold. */
export type Proof = TestProof | PassProof | ManualProof;

/** What a widget must do, in one sentence that can be true or false. */
export interface Criterion {
  id: string;
  statement: string;
  /** Success criteria of WCAG 2.2 by number; empty where none applies. */
  wcag: readonly string[];
  proof: readonly [Proof, ...Proof[]];
}

/** How a widget stands to a success criterion. The words of VPAT 2.5 and OpenACR. */
export type Rating =
  | 'supports'
  | 'partially-supports'
  | 'does-not-support'
  | 'not-applicable'
  | 'not-evaluated';

/** What each side has to do, in a sentence. Who is not named has nothing to do. */
export interface Responsible {
  /** The kit's own code. */
  component?: string;
  /** The page that the widget stands in, and whoever builds it. */
  host?: string;
  /** Whoever writes the words that the host gives to the widget. */
  content?: string;
}

interface RatingBasis {
  /** Number of a success criterion of WCAG 2.2. */
  criterion: string;
  responsible: Responsible;
  proof: readonly Proof[];
}

/** How a widget is rated on one success criterion, who sees to it, and what shows it. */
export type CriterionRating =
  | (RatingBasis & { rating: 'supports'; reason?: string })
  | (RatingBasis & { rating: Exclude<Rating, 'supports'>; reason: string });

/** How a widget is rated on every criterion of levels A and AA, and on three of AAA. */
export interface WidgetConformance {
  widget: string;
  /** Patterns of the ids of its stories and of its server-rendered page; `*` stands for any text. */
  stories: readonly [string, ...string[]];
  ratings: readonly CriterionRating[];
}

/** Everything that is claimed of a widget: what it does, and how it is rated. */
export interface WidgetClaims extends WidgetConformance {
  criteria: readonly Criterion[];
}
