import type { RunOptions } from '../config/options.js';
import { passRef } from '../passes/describe.js';
import { passes as allPasses } from '../passes/passes.js';
import type { AuditResults, NotTested, StoryRef } from '../results/result.js';
import type { Story } from '../stories/discover.js';
import { type BrowserKeeper, keepBrowser } from './browser-keeper.js';
import { evidenceIn } from './evidence.js';
import type { RunContext } from './outcome.js';
import { planRun } from './plan.js';
import { readReviews } from './reviews.js';
import { findTarget } from './target.js';
import { ownVersion, versionOf } from './versions.js';
import { type Progress, work } from './work.js';

export type { Progress } from './work.js';

/** Runs the audit and gives everything that it found. Writes evidence, not the results. */
export async function runAudit(
  options: RunOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<AuditResults> {
  const startedAt = new Date();
  const reviews = await readReviews(options.project);
  const target = await findTarget(options);
  let keeper: BrowserKeeper | undefined;
  try {
    const { leaveOut = {} } = options.project;
    const passes = allPasses.filter(({ id }) => !(id in leaveOut));
    const plan = planRun(target.stories, passes, options, target.hash);
    if (plan.jobs.length === 0) {
      throw new Error(
        'No story fits what was asked for, so nothing would be checked. Look at --story, --pass and --changed.',
      );
    }
    keeper = keepBrowser(options);
    // Said before anything is opened, so that a browser that cannot start stops the run at once.
    const chromium = (await keeper.browser()).version();
    const run: RunContext = {
      site: target.site,
      options,
      reviews,
      evidence: evidenceIn(options.output),
    };
    const outcomes = await work(run, keeper, plan.jobs, onProgress);
    return {
      schemaVersion: 1,
      tool: ownVersion(),
      versions: versions(chromium),
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
    await keeper?.close();
    await target.close();
  }
}

function storyRef({ played, source, ...story }: Story): StoryRef {
  return story;
}

function versions(chromium: string): Record<string, string> {
  return {
    chromium,
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
