import { passRef } from "../passes/describe.js";
import { passes as allPasses } from "../passes/passes.js";
import { prepareContext } from "../stories/open.js";
import { evidenceIn } from "./evidence.js";
import { launch } from "./launch.js";
import { planRun } from "./plan.js";
import { readReviews } from "./reviews.js";
import { runMarkup } from "./run-markup.js";
import { runStory } from "./run-story.js";
import { findTarget } from "./target.js";
import { ownVersion, versionOf } from "./versions.js";
async function runAudit(options, onProgress = () => {
}) {
  const startedAt = /* @__PURE__ */ new Date();
  const reviews = await readReviews(options.project);
  const target = await findTarget(options);
  let browser;
  try {
    const { leaveOut = {} } = options.project;
    const passes = allPasses.filter(({ id }) => !(id in leaveOut));
    const plan = planRun(target.stories, passes, options, target.hash);
    if (plan.jobs.length === 0) {
      throw new Error(
        "No story fits what was asked for, so nothing would be checked. Look at --story, --pass and --changed."
      );
    }
    browser = await launch(options);
    const run = {
      site: target.site,
      options,
      reviews,
      evidence: evidenceIn(options.output)
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
      notTested: notTested(plan.selection, leaveOut)
    };
  } finally {
    await browser?.close();
    await target.close();
  }
}
async function work(browser, run, jobs, workers, onProgress) {
  const results = [];
  let next = 0;
  let done = 0;
  async function worker() {
    const context = await browser.newContext({
      locale: "en-GB",
      timezoneId: "Europe/London",
      // Engines are put into the page, also where its policy lets in no script but its own.
      bypassCSP: true
    });
    await prepareContext(context);
    let page = await context.newPage();
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) break;
      if (page.isClosed()) page = await context.newPage();
      const { story, passes } = job;
      const outcomes = story.source === "server-markup" ? await runMarkup(browser, run, story, passes) : await runStory(run, page, story, passes);
      results[at] = outcomes;
      done += 1;
      onProgress({ done, of: jobs.length, story: job.story.id, outcomes });
    }
    await context.close();
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
  return results.flat();
}
function storyRef({ played, source, ...story }) {
  return story;
}
function versions(browser) {
  return {
    chromium: browser.version(),
    node: process.versions.node,
    "axe-core": versionOf("axe-core"),
    "playwright-core": versionOf("playwright-core"),
    "accessibility-checker-engine": versionOf("accessibility-checker-engine"),
    "@guidepup/virtual-screen-reader": versionOf("@guidepup/virtual-screen-reader")
  };
}
function notTested({ complete, pairsRun, pairsKnown }, leaveOut) {
  return [
    ...complete ? [] : [
      {
        what: `${pairsKnown - pairsRun} of ${pairsKnown} pairs of story and pass`,
        why: "This run was asked for a part only."
      }
    ],
    ...Object.entries(leaveOut).map(([id, why]) => ({ what: `The pass ${id}`, why })),
    {
      what: "Screen readers, voice control, switches and magnifiers",
      why: "No program stands in for a person who uses them. Transcripts are a simulation."
    },
    {
      what: "Browsers other than Chromium, and real phones",
      why: "The audit runs in Chromium alone, and sets sizes rather than devices."
    }
  ];
}
export {
  runAudit
};
