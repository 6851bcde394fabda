import { type CheckResult, outcomeOf } from '../checks/check.js';
import type { RunOptions } from '../config/options.js';
import type { CheckId, Pass } from '../passes/pass.js';
import type { CheckOutcome } from '../results/result.js';
import type { Story } from '../stories/discover.js';
import { type Site, StoryNotReady } from '../stories/open.js';
import type { Evidence } from './evidence.js';
import type { Reviews } from './reviews.js';

/** What every story of a run shares. */
export interface RunContext {
  site: Site;
  options: RunOptions;
  reviews: Reviews;
  evidence: Evidence;
}

/** The command that repeats one check. */
function repeatCommand({ target, project }: RunOptions, ...of: [Story, Pass, CheckId]): string {
  const [story, pass, check] = of;
  const pages =
    typeof target === 'string' ? target : target.map((page) => `--page ${page}`).join(' ');
  const command = project.command ?? `npx a11y-audit ${pages}`;
  return `${command} --story ${story.id} --pass ${pass.id} --check ${check}`;
}

/** What a check found, as the results keep it. */
export function outcomeFor(
  options: RunOptions,
  story: Story,
  pass: Pass,
  check: CheckId,
  result: CheckResult,
  milliseconds: number,
): CheckOutcome {
  const { findings, reason, evidence } = result;
  return {
    story: story.id,
    pass: pass.id,
    check,
    outcome: outcomeOf(result),
    ...(reason ? { reason } : {}),
    findings: findings.map((finding) => ({ ...finding, where: finding.where.slice(-200) })),
    ...(evidence?.length ? { evidence } : {}),
    repeat: repeatCommand(options, story, pass, check),
    milliseconds: Math.round(milliseconds),
  };
}

/** Why a check could not be made, from the error that stopped it. */
export function reasonOf(error: unknown): string {
  if (error instanceof StoryNotReady) return error.message;
  const [line = 'no message'] = String((error as Error)?.message ?? error).split('\n');
  return `The check broke off: ${line.slice(0, 300)}`;
}
