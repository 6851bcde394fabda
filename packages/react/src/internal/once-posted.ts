import type { FormAction } from './form-action.js';

/**
 * Moves on: at once where the form stays on the page, else once the browser has read what it posts,
 * which it does after the event. Moved sooner, the form would post the next state.
 */
export function oncePosted(action: FormAction | undefined, move: () => void): void {
  if (action === undefined) move();
  else setTimeout(move);
}
