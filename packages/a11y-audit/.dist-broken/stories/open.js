import { installToolkit } from "../page/toolkit.js";
import { openingMoment, steadyClock } from "./steady-clock.js";
import { watchChannel } from "./watch-channel.js";
const patience = 3e4;
class StoryNotReady extends Error {
  name = "StoryNotReady";
}
async function prepareContext(context) {
  await context.addInitScript(watchChannel);
  await context.addInitScript(steadyClock, openingMoment);
}
async function openStory(page, site, story) {
  const address = new URL(story.auditUrl, site.url).href;
  const response = await page.goto(address, { waitUntil: "load", timeout: patience });
  if (response && !response.ok() && response.status() !== 304) {
    throw new StoryNotReady(
      `The page answered with status ${response.status()}, so nothing could be checked. Look at its address.`
    );
  }
  if (site.kind === "storybook") await waitForStory(page);
  await page.evaluate(installToolkit);
  await page.evaluate(() => window.a11yAudit.settle());
}
async function waitForStory(page) {
  try {
    await page.waitForFunction(
      () => {
        const events = window.a11yAuditEvents;
        return events?.finished || (events?.problems.length ?? 0) > 0;
      },
      void 0,
      { timeout: patience }
    );
  } catch {
    const rendered = await page.evaluate(() => window.a11yAuditEvents?.rendered ?? false);
    if (!rendered) {
      throw new StoryNotReady(
        `The story did not end rendering within ${patience / 1e3} seconds. Open it by itself and look for what it waits for.`
      );
    }
  }
  const problems = await page.evaluate(() => window.a11yAuditEvents?.problems ?? []);
  if (problems.length > 0) {
    throw new StoryNotReady(`The story failed: ${short(problems.join("; "))}`);
  }
}
function short(text) {
  const plain = text.replace(/\u001b\[[0-9;]*m/g, "").replace(/\s+/g, " ");
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}
async function applyConditions(page, { context }) {
  const { viewport, colorScheme, forcedColors, reducedMotion, media } = context;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion, media });
  await page.setViewportSize(viewport);
}
async function applyInPage(page, { css }, globals) {
  await page.evaluate(
    async ({ wanted, content }) => {
      const store = window;
      const { a11yAuditEvents: events } = window;
      const before = store.a11yAuditGlobals ?? {};
      store.a11yAuditGlobals = wanted;
      const { channel } = events ?? {};
      if (events && channel && JSON.stringify(before) !== JSON.stringify(wanted)) {
        const back = Object.keys(before).map((name) => [name, events.globals[name]]);
        await new Promise((resolve) => {
          channel.once("storyRendered", () => resolve());
          setTimeout(resolve, 2e3);
          const next = { ...Object.fromEntries(back), ...wanted };
          channel.emit("updateGlobals", { globals: next });
        });
      }
      const id = "a11y-audit-pass";
      document.getElementById(id)?.remove();
      if (content !== void 0) {
        const style = document.createElement("style");
        style.id = id;
        style.textContent = content;
        document.head.append(style);
      }
      window.scrollTo(0, 0);
      await window.a11yAudit.settle();
    },
    { wanted: globals, content: css }
  );
}
async function missingGlobals(page, wanted) {
  const known = await page.evaluate(() => Object.keys(window.a11yAuditEvents?.globals ?? {}));
  return Object.keys(wanted).filter((name) => !known.includes(name));
}
export {
  StoryNotReady,
  applyConditions,
  applyInPage,
  missingGlobals,
  openStory,
  prepareContext
};
