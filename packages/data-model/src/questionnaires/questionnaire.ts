import type { CatalogueId } from '../schemas/common.js';
import type { Questionnaire } from '../schemas/questionnaire.js';

/** Where a person is in a questionnaire: plain data, so that it can be posted, and kept for `resumeQuestionnaire`. */
export interface QuestionnaireState {
  /** The question being asked, `check` for a look at all answers, or `done`. */
  at: CatalogueId;
  /** Options chosen so far, by question. A skipped question has none. */
  answers: Record<CatalogueId, CatalogueId[]>;
  /** Questions that were skipped. */
  skipped: CatalogueId[];
  /** Came from the look at all answers, and goes back there. */
  returning: boolean;
  /** Why the last step was not taken. */
  problem?: 'nothing-chosen' | 'choices-conflict' | undefined;
}

export type QuestionnaireAction =
  | { type: 'choose'; options: readonly CatalogueId[] }
  | { type: 'continue' }
  | { type: 'skip' }
  | { type: 'back' }
  | { type: 'change'; question: CatalogueId }
  | { type: 'submit' }
  | { type: 'start-again' };

/** The option that stands for not wanting to say: it stands alone, and counts as skipped. */
export const PREFER_NOT_TO_SAY = 'prefer-not-to-say';
export const NONE_OF_THESE = 'none-of-these';

export function startQuestionnaire({ questions }: Questionnaire): QuestionnaireState {
  return { at: questions[0]?.id ?? 'check', answers: {}, skipped: [], returning: false };
}
