import { axeCheck } from "../checks/axe.js";
import { checkNoJavaScript } from "../checks/no-javascript.js";
import { installToolkit } from "../page/toolkit.js";
import { serveMarkup } from "../stories/serve-markup.js";
import { outcomeFor, reasonOf } from "./outcome.js";
async function withPage(browser, options, use) {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
async function runMarkup(browser, run, story, passes) {
  const { serverMarkup } = run.options.project;
  if (!serverMarkup) return [];
  const server = await serveMarkup(serverMarkup.folder);
  const outcomes = [];
  try {
    for (const pass of passes) {
      for (const check of pass.checks) {
        const { checks: only } = run.options;
        if (only.length > 0 && !only.includes(check)) continue;
        const start = performance.now();
        const result = await resultOf(browser, run, story, pass, check, server).catch(
          (error) => ({
            findings: [],
            outcome: "untested",
            reason: reasonOf(error)
          })
        );
        outcomes.push(
          outcomeFor(run.options, story, pass, check, result, performance.now() - start)
        );
      }
    }
  } finally {
    await server.close();
  }
  return outcomes;
}
async function resultOf(browser, { options, reviews, evidence }, story, pass, check, server) {
  const file = story.auditUrl.replace(/^server-markup\//, "");
  const { viewport } = pass.context;
  if (check === "no-javascript") {
    return withPage(
      browser,
      { viewport, javaScriptEnabled: false },
      (page) => checkNoJavaScript(page, new URL(file, server.url).href, server)
    );
  }
  return withPage(browser, { viewport }, async (page) => {
    const address = new URL(`no-scripts/${file}`, server.url).href;
    const reopen = async () => {
      await page.goto(address);
      await page.evaluate(installToolkit);
    };
    await reopen();
    const context = { page, story, pass, project: options.project, reviews, evidence, reopen };
    const { axe } = await axeCheck.run(context, ["axe"]);
    return axe ?? { findings: [], outcome: "untested", reason: "axe said nothing." };
  });
}
export {
  runMarkup
};
