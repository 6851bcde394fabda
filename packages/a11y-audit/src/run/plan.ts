import type { RunOptions } from '../config/options.js';
import type { Pass } from '../passes/pass.js';
import type { Selection } from '../results/result.js';
import { fits, type Story } from '../stories/discover.js';

/** What will run: passes for each story. */
export interface Plan {
  jobs: readonly { story: Story; passes: readonly Pass[] }[];
  selection: Selection;
}

/** Server-rendered markup is what the pass without JavaScript opens, and nothing else does. */
function fitsPass(story: Story, pass: Pass): boolean {
  return (story.source === 'server-markup') === (pass.group === 'no-javascript');
}

type Wanted = Pick<RunOptions, 'stories' | 'passes' | 'checks' | 'sample' | 'changed'>;

/**
 * Chooses `count` of a list, spread evenly. `shift` moves the choice, so that passes between them see
 * many stories, and two builds not always the same.
 */
export function spread<TItem>(items: readonly TItem[], count: number, shift: number): TItem[] {
  if (count >= items.length) return [...items];
  const chosen = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    chosen.add((Math.floor((at * items.length) / count) + shift) % items.length);
  }
  return items.filter((_, index) => chosen.has(index));
}

/** A whole number from the hash of the target: the same for the same build. */
function numberFrom(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16) || 0;
}

/**
 * Stories times passes, as far as they are wanted. Passes that are named run on every wanted story;
 * with `sample`, the others run on that many stories each.
 */
export function planRun(
  stories: readonly Story[],
  passes: readonly Pass[],
  { stories: patterns, passes: named, checks, sample, changed }: Wanted,
  hash: string,
): Plan {
  const wanted = stories.filter(
    ({ id }) => patterns.length === 0 || patterns.some((pattern) => fits(id, pattern)),
  );
  const chosen = new Map(wanted.map((story) => [story, [] as Pass[]]));
  for (const [index, pass] of passes.entries()) {
    const whole = named.includes(pass.id) || (named.length === 0 && sample === undefined);
    const able = wanted.filter((story) => fitsPass(story, pass));
    const on = whole
      ? able
      : sample === undefined
        ? []
        : spread(able, sample, numberFrom(hash) + index * 7);
    for (const story of on) chosen.get(story)?.push(pass);
  }
  const jobs = [...chosen]
    .map(([story, own]) => ({ story, passes: own }))
    .filter(({ passes: own }) => own.length > 0);
  const pairsRun = jobs.reduce((sum, { passes: own }) => sum + own.length, 0);
  const pairsKnown = passes.reduce(
    (sum, pass) => sum + stories.filter((story) => fitsPass(story, pass)).length,
    0,
  );
  return {
    jobs,
    selection: {
      // Changed stories are never the whole, whatever ran of them.
      complete: pairsRun === pairsKnown && checks.length === 0 && changed === undefined,
      storiesRun: jobs.length,
      storiesKnown: stories.length,
      passesRun: new Set(jobs.flatMap(({ passes: own }) => own)).size,
      passesKnown: passes.length,
      pairsRun,
      pairsKnown,
    },
  };
}
