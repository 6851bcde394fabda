import type { CheckOutcome } from '../results/result.js';
import { type BrowserKeeper, openWorkPage, type WorkPage } from './browser-keeper.js';
import type { RunContext } from './outcome.js';
import type { Plan } from './plan.js';
import { runMarkup } from './run-markup.js';
import { runStory } from './run-story.js';

/** What a run says while it goes on. */
export interface Progress {
  done: number;
  of: number;
  story: string;
  outcomes: readonly CheckOutcome[];
}

type Job = Plan['jobs'][number];

/** A page grows with what it has shown: after this many stories a new one takes over. */
const storiesToAPage = 30;

/** A worker's page, which is replaced where it has died or grown old. */
function pageSupply(keeper: BrowserKeeper) {
  let current: WorkPage | undefined;
  let used = 0;
  return {
    take: async (): Promise<WorkPage> => {
      if (current?.isAlive() && used < storiesToAPage) {
        used += 1;
        return current;
      }
      await current?.close();
      current = await openWorkPage(await keeper.browser());
      used = 1;
      return current;
    },
    close: async () => current?.close(),
  };
}

async function runJob(
  run: RunContext,
  keeper: BrowserKeeper,
  pages: ReturnType<typeof pageSupply>,
  { story, passes }: Job,
): Promise<CheckOutcome[]> {
  if (story.source === 'server-markup') {
    return runMarkup(await keeper.browser(), run, story, passes);
  }
  const first = await pages.take();
  const outcomes = await runStory(run, first.page, story, passes);
  if (first.isAlive()) return outcomes;
  // A page that died says nothing of the story. Where it dies again, the checks stay untested.
  const second = await pages.take();
  return runStory(run, second.page, story, passes);
}

/** Several pages work through the stories side by side. Outcomes come in the order of the stories. */
export async function work(
  run: RunContext,
  keeper: BrowserKeeper,
  jobs: readonly Job[],
  onProgress: (progress: Progress) => void,
): Promise<CheckOutcome[]> {
  const results: CheckOutcome[][] = [];
  let next = 0;
  let done = 0;
  async function worker(): Promise<void> {
    const pages = pageSupply(keeper);
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) break;
      const outcomes = await runJob(run, keeper, pages, job);
      results[at] = outcomes;
      done += 1;
      onProgress({ done, of: jobs.length, story: job.story.id, outcomes });
    }
    await pages.close();
  }
  await Promise.all(Array.from({ length: Math.max(1, run.options.workers) }, worker));
  return results.flat();
}
