import type { Browser } from 'playwright-core';
import type { RunOptions } from '../config/options.js';
import { passRef } from '../passes/describe.js';
import { passes as allPasses } from '../passes/passes.js';
import type { AuditResults, CheckOutcome, NotTested, StoryRef } from '../results/result.js';
import type { Story } from '../stories/discover.js';
import { prepareContext } from '../stories/open.js';
import { evidenceIn } from './evidence.js';
import { launch } from './launch.js';
import type { RunContext } from './outcome.js';
import { planRun } from './plan.js';
import { readReviews } from './reviews.js';
import { runMarkup } from './run-markup.js';
import { runStory } from './run-story.js';
import { findTarget } from './target.js';
import { ownVersion, versionOf } from './versions.js';

/** What a run says while it goes on. */
export interface Progress {
  done: number;
  of: number;
  story: string;
  outcomes: readonly CheckOutcome[];
}

/** Runs the audit and gives everything that it found. Writes evidence, not the results. */
export async function runAudit(
  options: RunOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<AuditResults> {
  const startedAt = new Date();
  const reviews = await readReviews(options.project);
  const target = await findTarget(options);
  let browser: Browser | undefined;
  try {
    const { leaveOut = {} } = options.project;
    const passes = allPasses.filter(({ id }) => !(id in leaveOut));
    const plan = planRun(target.stories, passes, options, target.hash);
    if (plan.jobs.length === 0) {
      throw new Error(
        'No story fits what was asked for, so nothing would be checked. Look at --story, --pass and --changed.',
      );
    }
    browser = await launch(options);
    const run: RunContext = {
      site: target.site,
      options,
      reviews,
      evidence: evidenceIn(options.output),
    };
    const outcomes = await work(browser, run, plan.jobs, options.workers, onProgress);
    return {
      schemaVersion: 1,
      tool: ownVersion(),
      versions: versions(browser),
      startedAt: startedAt.toISOString(),
      seconds: Math.round((Date.now() - startedAt.getTime()) / 100) / 10,
      target: { kind: target.site.kind, name: target.name, hash: target.hash },
      selection: plan.selection,
      stories: target.stories.map(storyRef),
      passes: passes.map(passRef),
      outcomes,
      notTested: notTested(plan.selection, leaveOut),
    };
  } finally {
    await browser?.close();
    await target.close();
  }
}

/** Several pages work through the stories side by side. Outcomes come in the order of the stories. */
async function work(
  browser: Browser,
  run: RunContext,
  jobs: ReturnType<typeof planRun>['jobs'],
  workers: number,
  onProgress: (progress: Progress) => void,
): Promise<CheckOutcome[]> {
  const results: CheckOutcome[][] = [];
  let next = 0;
  let done = 0;
  async function worker(): Promise<void> {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      // Engines are put into the page, also where its policy lets in no script but its own.
      bypassCSP: true,
    });
    await prepareContext(context);
    let page = await context.newPage();
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) break;
      if (page.isClosed()) page = await context.newPage();
      const { story, passes } = job;
      const outcomes =
        story.source === 'server-markup'
          ? await runMarkup(browser, run, story, passes)
          : await runStory(run, page, story, passes);
      results[at] = outcomes;
      done += 1;
      onProgress({ done, of: jobs.length, story: job.story.id, outcomes });
    }
    await context.close();
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
  return results.flat();
}

function storyRef({ played, source, ...story }: Story): StoryRef {
  return story;
}

function versions(browser: Browser): Record<string, string> {
  return {
    chromium: browser.version(),
    node: process.versions.node,
    'axe-core': versionOf('axe-core'),
    'playwright-core': versionOf('playwright-core'),
    'accessibility-checker-engine': versionOf('accessibility-checker-engine'),
    '@guidepup/virtual-screen-reader': versionOf('@guidepup/virtual-screen-reader'),
  };
}

function notTested(
  { complete, pairsRun, pairsKnown }: AuditResults['selection'],
  leaveOut: Readonly<Record<string, string>>,
): NotTested[] {
  return [
    ...(complete
      ? []
      : [
          {
            what: `${pairsKnown - pairsRun} of ${pairsKnown} pairs of story and pass`,
            why: 'This run was asked for a part only.',
          },
        ]),
    ...Object.entries(leaveOut).map(([id, why]) => ({ what: `The pass ${id}`, why })),
    {
      what: 'Screen readers, voice control, switches and magnifiers',
      why: 'No program stands in for a person who uses them. Transcripts are a simulation.',
    },
    {
      what: 'Browsers other than Chromium, and real phones',
      why: 'The audit runs in Chromium alone, and sets sizes rather than devices.',
    },
  ];
}
