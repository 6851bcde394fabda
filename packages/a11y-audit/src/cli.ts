#!/usr/bin/env node
import { join } from 'node:path';
import { claimsOfRun } from './claims/claims-of-run.js';
import { componentClaims } from './claims/component-claims.js';
import { readOptions, UsageError, usage } from './cli-options.js';
import type { RunOptions } from './config/options.js';
import { writePack } from './pack/write-pack.js';
import { passes } from './passes/passes.js';
import type { AuditResults, CheckOutcome } from './results/result.js';
import { faults, summarise } from './results/summary.js';
import { writeResults } from './results/write.js';
import { planRun } from './run/plan.js';
import { type Progress, runAudit } from './run/run-audit.js';
import { findTarget } from './run/target.js';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The faults of one story, with the command that repeats each. */
function describe({ story, pass, check, outcome, reason, findings, repeat }: CheckOutcome): string {
  const failures = findings.filter(({ kind }) => kind === 'failure');
  const lines = failures.map(({ rule, where, message }) => `    ${rule} at ${where}: ${message}`);
  return [
    `✗ ${story} · ${pass} · ${check}: ${outcome}${reason ? `. ${reason}` : ''}`,
    ...lines,
    `    ${repeat}`,
  ].join('\n');
}

function showProgress({ done, of, story, outcomes }: Progress): void {
  const bad = faults({ outcomes }).length;
  say(
    `${String(done).padStart(String(of).length)}/${of} ${bad ? '✗' : '✓'} ${story}${bad ? ` (${bad})` : ''}`,
  );
}

/** Says what keeps the claims from standing, and how many they are. */
async function faultsOfClaims(options: RunOptions, results: AuditResults): Promise<number> {
  const { project, changed } = options;
  // Changed stories alone are never the whole, whatever ran of them.
  const whole = results.selection.complete && changed === undefined;
  const mode = options.claims ?? (whole ? 'full' : 'off');
  if (mode === 'off' || !project.claims) return 0;
  const { issues, problems, ratings } = await claimsOfRun(project, results, mode);
  for (const { widget, claim, rule, message } of issues) {
    say(`✗ ${widget} claims ${claim}: ${rule}. ${message}`);
  }
  for (const problem of problems) say(`✗ ${problem}`);
  const shown = ratings.filter(({ ratedAs, standsAs }) => ratedAs === standsAs).length;
  const left = ratings.filter(({ evidence }) => evidence === 'not-in-this-run').length;
  say(
    `Claims (${mode} run): ${shown} of ${ratings.length} ratings stand as they are claimed, ${left} are not in this run, ${issues.length + problems.length} faults.`,
  );
  return issues.length + problems.length;
}

/** Writes what an auditor reads beside the results, with the claims as they stand after the run. */
async function writeReport({ project, output }: RunOptions, results: AuditResults): Promise<void> {
  const claims = project.claims ? (await claimsOfRun(project, results)).ratings : [];
  await writePack(results, componentClaims(claims), project.report ?? {}, output);
  say(`For auditors: ${join(output, 'index.html')}`);
}

async function main(): Promise<number> {
  const { options, mode } = await readOptions(process.argv.slice(2));
  if (mode === 'help') {
    say(usage);
    return 0;
  }
  if (mode === 'list') {
    const target = await findTarget(options);
    const { jobs, selection } = planRun(target.stories, passes, options, target.hash);
    await target.close();
    for (const { story, passes: own } of jobs)
      say(`${story.id}: ${own.map(({ id }) => id).join(', ')}`);
    say(`${selection.pairsRun} of ${selection.pairsKnown} pairs of story and pass`);
    return 0;
  }
  const results = await runAudit(options, showProgress);
  const file = await writeResults(results, options.output);
  const bad = faults(results, options.project.mayStayUntested);
  for (const outcome of bad) say(describe(outcome));
  const { passed, failed, untested, notApplicable, needsPerson, notes } = summarise(
    results.outcomes,
  );
  const { storiesRun, pairsRun, pairsKnown } = results.selection;
  say(
    `\n${storiesRun} stories, ${pairsRun} of ${pairsKnown} pairs of story and pass, ${results.seconds} s: ${passed} checks passed, ${failed} failed, ${untested} untested, ${notApplicable} not applicable; ${needsPerson} findings need a person, ${notes} notes. ${file}`,
  );
  await writeReport(options, results);
  const unfounded = await faultsOfClaims(options, results);
  return bad.length + unfounded > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(`${message}\n${error instanceof UsageError ? `\n${usage}\n` : ''}`);
  process.exitCode = 2;
}
