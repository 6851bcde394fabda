import type { Page } from 'playwright-core';
import { type Check, type CheckResult, notApplicable } from '../checks/check.js';
import { checks } from '../checks/index.js';
import type { RunOptions } from '../config/options.js';
import type { CheckId, Pass } from '../passes/pass.js';
import type { CheckOutcome } from '../results/result.js';
import type { Story } from '../stories/discover.js';
import {
  applyConditions,
  applyInPage,
  missingGlobals,
  openStory,
  type Site,
} from '../stories/open.js';
import { writeFileWithFolder } from './evidence.js';
import { outcomeFor, type RunContext, reasonOf } from './outcome.js';

/** A check that a pass asks for, with those of its ids that are wanted. */
interface Work {
  pass: Pass;
  check: Check;
  ids: readonly CheckId[];
}

type Report = (pass: Pass, check: CheckId, result: CheckResult, milliseconds: number) => void;

/** Passes that can share one opening: they differ in nothing that counts only while a story renders. */
function openings(passes: readonly Pass[]): Pass[][] {
  const groups = new Map<string, Pass[]>();
  for (const pass of passes) {
    const key = pass.context.reducedMotion;
    groups.set(key, [...(groups.get(key) ?? []), pass]);
  }
  return [...groups.values()];
}

/** Runs a story through its passes. Every check of every pass gets an outcome, whatever happens. */
export async function runStory(
  run: RunContext,
  page: Page,
  story: Story,
  passes: readonly Pass[],
): Promise<CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  const report: Report = (pass, check, result, milliseconds) => {
    outcomes.push(outcomeFor(run.options, story, pass, check, result, milliseconds));
  };
  for (const group of openings(passes)) {
    await runOpening(run, page, story, workFor(group, false, run.options), report);
    // What presses keys begins with the story as it was.
    for (const pass of group) {
      await runOpening(run, page, story, workFor([pass], true, run.options), report);
    }
  }
  return outcomes;
}

function workFor(
  passes: readonly Pass[],
  changesPage: boolean,
  { checks: only }: RunOptions,
): Work[] {
  const among = checks.filter((check) => check.changesPage === changesPage);
  return passes.flatMap((pass) =>
    among
      .map((check) => ({
        pass,
        check,
        ids: check.ids.filter(
          (id) => pass.checks.includes(id) && (only.length === 0 || only.includes(id)),
        ),
      }))
      .filter(({ ids }) => ids.length > 0),
  );
}

function untested(work: readonly Work[], reason: string, report: Report): void {
  for (const { pass, ids } of work) {
    for (const id of ids) report(pass, id, { findings: [], outcome: 'untested', reason }, 0);
  }
}

async function runOpening(
  run: RunContext,
  page: Page,
  story: Story,
  work: readonly Work[],
  report: Report,
): Promise<void> {
  const [first] = work;
  if (!first) return;
  try {
    await applyConditions(page, first.pass);
    await openStory(page, run.site, story);
  } catch (error) {
    untested(work, reasonOf(error), report);
    return;
  }
  for (const pass of new Set(work.map((item) => item.pass))) {
    const own = work.filter((item) => item.pass === pass);
    await runPass(run, page, story, pass, own, report);
  }
}

async function runPass(
  run: RunContext,
  page: Page,
  story: Story,
  pass: Pass,
  work: readonly Work[],
  report: Report,
): Promise<void> {
  const { project } = run.options;
  const globals = project.globals?.[pass.id] ?? pass.globals;
  try {
    const lacking = await cannotApply(page, run.site, globals);
    if (lacking) {
      for (const { ids } of work) for (const id of ids) report(pass, id, notApplicable(lacking), 0);
      return;
    }
    await applyConditions(page, pass);
    await applyInPage(page, pass, globals);
  } catch (error) {
    untested(work, reasonOf(error), report);
    return;
  }
  const { reviews, evidence } = run;
  for (const item of work) {
    const start = performance.now();
    try {
      const reopen = async () => {
        await openStory(page, run.site, story);
        await applyInPage(page, pass, globals);
      };
      const context = {
        page,
        story,
        pass,
        project,
        reviews,
        evidence,
        reopen,
        accept: run.options.acceptTranscripts ? writeFileWithFolder : undefined,
      };
      const results = await item.check.run(context, item.ids);
      const share = (performance.now() - start) / item.ids.length;
      for (const id of item.ids) {
        const none = {
          findings: [],
          outcome: 'untested',
          reason: 'The check said nothing.',
        } as const;
        report(pass, id, results[id] ?? none, share);
      }
    } catch (error) {
      untested([item], reasonOf(error), report);
    }
  }
}

/** Why a pass cannot be had here, where it cannot. */
async function cannotApply(
  page: Page,
  { kind }: Site,
  globals: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const names = Object.keys(globals);
  if (names.length === 0) return undefined;
  if (kind === 'pages') {
    return `A page has no toolbar to set ${names.join(', ')} with. Give the page in this state as a page of its own.`;
  }
  const missing = await missingGlobals(page, globals);
  return missing.length === 0
    ? undefined
    : `This Storybook has no ${missing.join(', ')} in its toolbar. Name its own in "globals" of the configuration, or leave the pass out there.`;
}
