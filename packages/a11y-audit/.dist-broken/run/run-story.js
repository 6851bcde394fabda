import { notApplicable } from "../checks/check.js";
import { checks } from "../checks/index.js";
import {
  applyConditions,
  applyInPage,
  missingGlobals,
  openStory
} from "../stories/open.js";
import { writeFileWithFolder } from "./evidence.js";
import { outcomeFor, reasonOf } from "./outcome.js";
function openings(passes) {
  const groups = /* @__PURE__ */ new Map();
  for (const pass of passes) {
    const key = pass.context.reducedMotion;
    groups.set(key, [...groups.get(key) ?? [], pass]);
  }
  return [...groups.values()];
}
async function runStory(run, page, story, passes) {
  const outcomes = [];
  const report = (pass, check, result, milliseconds) => {
    outcomes.push(outcomeFor(run.options, story, pass, check, result, milliseconds));
  };
  for (const group of openings(passes)) {
    await runOpening(run, page, story, workFor(group, false, run.options), report);
    for (const pass of group) {
      await runOpening(run, page, story, workFor([pass], true, run.options), report);
    }
  }
  return outcomes;
}
function workFor(passes, changesPage, { checks: only }) {
  const among = checks.filter((check) => check.changesPage === changesPage);
  return passes.flatMap(
    (pass) => among.map((check) => ({
      pass,
      check,
      ids: check.ids.filter(
        (id) => pass.checks.includes(id) && (only.length === 0 || only.includes(id))
      )
    })).filter(({ ids }) => ids.length > 0)
  );
}
function untested(work, reason, report) {
  for (const { pass, ids } of work) {
    for (const id of ids) report(pass, id, { findings: [], outcome: "untested", reason }, 0);
  }
}
async function runOpening(run, page, story, work, report) {
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
async function runPass(run, page, story, pass, work, report) {
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
        accept: run.options.acceptTranscripts ? writeFileWithFolder : void 0
      };
      const results = await item.check.run(context, item.ids);
      const share = (performance.now() - start) / item.ids.length;
      for (const id of item.ids) {
        const none = {
          findings: [],
          outcome: "untested",
          reason: "The check said nothing."
        };
        report(pass, id, results[id] ?? none, share);
      }
    } catch (error) {
      untested([item], reasonOf(error), report);
    }
  }
}
async function cannotApply(page, { kind }, globals) {
  const names = Object.keys(globals);
  if (names.length === 0) return void 0;
  if (kind === "pages") {
    return `A page has no toolbar to set ${names.join(", ")} with. Give the page in this state as a page of its own.`;
  }
  const missing = await missingGlobals(page, globals);
  return missing.length === 0 ? void 0 : `This Storybook has no ${missing.join(", ")} in its toolbar. Name its own in "globals" of the configuration, or leave the pass out there.`;
}
export {
  runStory
};
