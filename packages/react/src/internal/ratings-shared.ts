import type { CriterionRating } from './criteria.js';
import { ratingsNotApplicable } from './ratings-not-applicable.js';
import { ratingsOperated } from './ratings-operated.js';
import { ratingsPerceived } from './ratings-perceived.js';

/**
 * What holds for every widget, because all are made of the same controls in the same frame. A widget
 * overrides what is otherwise there, and adds what depends on what it does.
 */
function sharedRatings(widget: string): readonly CriterionRating[] {
  return [...ratingsNotApplicable, ...ratingsPerceived(widget), ...ratingsOperated(widget)];
}

/** All ratings of a widget, by number: its own, and the shared ones that it does not override. */
export function ratingsOf(widget: string, own: readonly CriterionRating[]): CriterionRating[] {
  const numbers = new Set(own.map(({ criterion }) => criterion));
  return [...sharedRatings(widget).filter(({ criterion }) => !numbers.has(criterion)), ...own].sort(
    (left, right) => left.criterion.localeCompare(right.criterion, 'en', { numeric: true }),
  );
}
