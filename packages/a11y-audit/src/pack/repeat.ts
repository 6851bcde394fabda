import type { CheckOutcome } from '../results/result.js';

/** Options of the command that narrow what is run. Ids hold no spaces, so that a command is one line of words. */
type Narrowing = 'story' | 'pass' | 'check';

/**
 * One command that repeats several outcomes: theirs, without the options in which they differ.
 * Gives one command each where they differ in more than that.
 */
export function repeatAll(
  outcomes: readonly CheckOutcome[],
  without: readonly Narrowing[],
): string[] {
  const shorter = ({ repeat }: CheckOutcome) =>
    without.reduce((text, option) => text.replace(new RegExp(` --${option} \\S+`), ''), repeat);
  return [...new Set(outcomes.map(shorter))];
}

/** Options that name exactly these stories: by a pattern where one fits them and no other story. */
export function storyOption(ids: readonly string[], all: readonly string[]): string {
  const [group] = ids[0]?.split('--') ?? [];
  const alike = all.filter((id) => id.startsWith(`${group}--`));
  return group !== undefined && alike.length === ids.length && ids.every((id) => alike.includes(id))
    ? `--story '${group}--*'`
    : `--story ${ids.join(',')}`;
}
