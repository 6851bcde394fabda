import type { Rating, Responsible } from '../claims/claim.js';

export type { Rating, Responsible };

/** What shows a rating: a check of the audit, a test, or steps that a person carries out. */
export interface ShownProof {
  /** Made by a program, or by a person. */
  mode: 'automatic' | 'manual';
  /** What it is, in words. */
  text: string;
  /** Whether it was found and holds in this run. */
  holds: boolean;
  /** What this run found of it, in a sentence. */
  detail?: string | undefined;
}

/** The rating of one criterion for one component, as it stands after the run. */
export interface ClaimRow {
  /** Number of a success criterion of WCAG 2.2, such as `1.4.10`. */
  criterion: string;
  rating: Rating;
  /** What each side has to do. */
  responsible: Responsible;
  reason?: string | undefined;
  proofs: readonly ShownProof[];
}

/** The ratings of one component. */
export interface ComponentClaims {
  /** Such as `HelpOffer`: the last part of the title of its stories. */
  component: string;
  rows: readonly ClaimRow[];
}
