import { execFileSync } from 'node:child_process';
import type { Story } from '../stories/discover.js';

/** Files that differ from a git reference, with those that git does not know yet. */
function changedFiles(reference: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const output = `${git('diff', '--name-only', '--relative', reference, '--')}\n${git('ls-files', '--others', '--exclude-standard')}`;
    return output.split('\n').filter(Boolean);
  } catch {
    throw new Error(
      'git could not compare with the reference of --changed, so the changed stories are unknown. Look whether the reference exists here.',
    );
  }
}

/**
 * Stories whose own file changed. Where another file changed, that may be any story's concern: then all
 * are given, but for documents and tests, which no story shows.
 */
export function storiesTouched(stories: readonly Story[], files: readonly string[]): Story[] {
  const ofStories = new Set(stories.map(({ file }) => file));
  const others = files.filter(
    (file) => !ofStories.has(file) && !/\.mdx?$|\.test\.|(^|\/)tests?\//.test(file),
  );
  if (others.length > 0) return [...stories];
  return stories.filter(({ file }) => file !== undefined && files.includes(file));
}

export function changedStories(stories: readonly Story[], reference: string): Story[] {
  return storiesTouched(stories, changedFiles(reference));
}
