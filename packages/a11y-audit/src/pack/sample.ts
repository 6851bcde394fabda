import type { AuditResults } from '../results/result.js';
import { groupBy } from './widgets.js';

/** How many stories a pass ran on, out of those that some pass like it ran on. */
export interface SampledPass {
  pass: string;
  title: string;
  ran: number;
  of: number;
}

/**
 * Passes that ran on a part of the stories of the run. Server-rendered markup and stories are counted
 * apart, as no pass runs on both.
 */
export function sampledPasses({ outcomes, passes }: AuditResults): SampledPass[] {
  const storiesOf = new Map(
    [...groupBy(outcomes, ({ pass }) => pass)].map(([pass, own]) => [
      pass,
      new Set(own.map(({ story }) => story)),
    ]),
  );
  return passes.flatMap(({ id, title, group }) => {
    const own = storiesOf.get(id);
    if (!own) return [];
    const alike = passes.filter(
      (one) => (one.group === 'no-javascript') === (group === 'no-javascript'),
    );
    const all = new Set(alike.flatMap((one) => [...(storiesOf.get(one.id) ?? [])]));
    return own.size < all.size ? [{ pass: id, title, ran: own.size, of: all.size }] : [];
  });
}

/** The start of the target's hash, which decides what a sample takes. */
export function sampleSeed({ target }: AuditResults): string {
  return target.hash.slice(0, 8);
}
