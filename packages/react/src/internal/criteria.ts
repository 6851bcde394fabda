/** How a criterion is shown to hold. */
export type Proof =
  /** A test by its title in a file of the same folder, or of the path given. */
  | { by: 'test'; file: string; title: string }
  /** axe and the checks that run on every story, at the given story. */
  | { by: 'story'; story: string }
  /** Something that only a person can judge; nobody has done so until `result` is filled in. */
  | { by: 'manual'; steps: readonly string[]; result?: ManualResult | undefined };

export interface ManualResult {
  outcome: 'pass' | 'fail';
  testedBy: string;
  testedOn: string;
  with: string;
}

/** What a widget must do, in one sentence that can be true or false. */
export interface Criterion {
  id: string;
  statement: string;
  /** Success criteria of WCAG 2.2 by number; empty where none applies. */
  wcag: readonly string[];
  proof: readonly [Proof, ...Proof[]];
}
