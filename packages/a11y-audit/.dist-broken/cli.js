#!/usr/bin/env node
import { join } from "node:path";
import { claimsOfRun } from "./claims/claims-of-run.js";
import { componentClaims } from "./claims/component-claims.js";
import { readOptions, UsageError, usage } from "./cli-options.js";
import { writePack } from "./pack/write-pack.js";
import { passes } from "./passes/passes.js";
import { faults, summarise } from "./results/summary.js";
import { writeResults } from "./results/write.js";
import { planRun } from "./run/plan.js";
import { runAudit } from "./run/run-audit.js";
import { findTarget } from "./run/target.js";
function say(text) {
  process.stdout.write(`${text}
`);
}
function describe({ story, pass, check, outcome, reason, findings, repeat }) {
  const failures = findings.filter(({ kind }) => kind === "failure");
  const lines = failures.map(({ rule, where, message }) => `    ${rule} at ${where}: ${message}`);
  return [
    `✗ ${story} · ${pass} · ${check}: ${outcome}${reason ? `. ${reason}` : ""}`,
    ...lines,
    `    ${repeat}`
  ].join("\n");
}
function showProgress({ done, of, story, outcomes }) {
  const bad = faults({ outcomes }).length;
  say(
    `${String(done).padStart(String(of).length)}/${of} ${bad ? "✗" : "✓"} ${story}${bad ? ` (${bad})` : ""}`
  );
}
async function faultsOfClaims(options, results) {
  const { project, changed } = options;
  const whole = results.selection.complete && changed === void 0;
  const mode = options.claims ?? (whole ? "full" : "off");
  if (mode === "off" || !project.claims) return 0;
  const { issues, problems, ratings } = await claimsOfRun(project, results, mode);
  for (const { widget, claim, rule, message } of issues) {
    say(`✗ ${widget} claims ${claim}: ${rule}. ${message}`);
  }
  for (const problem of problems) say(`✗ ${problem}`);
  const stand = ratings.filter(({ ratedAs, standsAs }) => ratedAs === standsAs).length;
  say(
    `${stand} of ${ratings.length} ratings stand as they are claimed (${mode} run); ${issues.length + problems.length} claims cannot be let stand.`
  );
  return issues.length + problems.length;
}
async function writeReport({ project, output }, results) {
  const claims = project.claims ? (await claimsOfRun(project, results)).ratings : [];
  await writePack(results, componentClaims(claims), project.report ?? {}, output);
  say(`For auditors: ${join(output, "index.html")}`);
}
async function main() {
  const { options, mode } = await readOptions(process.argv.slice(2));
  if (mode === "help") {
    say(usage);
    return 0;
  }
  if (mode === "list") {
    const target = await findTarget(options);
    const { jobs, selection } = planRun(target.stories, passes, options, target.hash);
    await target.close();
    for (const { story, passes: own } of jobs)
      say(`${story.id}: ${own.map(({ id }) => id).join(", ")}`);
    say(`${selection.pairsRun} of ${selection.pairsKnown} pairs of story and pass`);
    return 0;
  }
  const results = await runAudit(options, showProgress);
  const file = await writeResults(results, options.output);
  const bad = faults(results, options.project.mayStayUntested);
  for (const outcome of bad) say(describe(outcome));
  const { passed, failed, untested, notApplicable, needsPerson, notes } = summarise(
    results.outcomes
  );
  const { storiesRun, pairsRun, pairsKnown } = results.selection;
  say(
    `
${storiesRun} stories, ${pairsRun} of ${pairsKnown} pairs of story and pass, ${results.seconds} s: ${passed} checks passed, ${failed} failed, ${untested} untested, ${notApplicable} not applicable; ${needsPerson} findings need a person, ${notes} notes. ${file}`
  );
  await writeReport(options, results);
  const unfounded = await faultsOfClaims(options, results);
  return bad.length + unfounded > 0 ? 1 : 0;
}
try {
  process.exitCode = await main();
} catch (error) {
  const { message } = error;
  process.stderr.write(`${message}
${error instanceof UsageError ? `
${usage}
` : ""}`);
  process.exitCode = 2;
}
