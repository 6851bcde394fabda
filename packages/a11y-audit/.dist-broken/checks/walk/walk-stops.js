import { cameraOn, holdStill } from "../../pixels/camera.js";
import { compare, crop } from "../../pixels/image.js";
import { readFocus, startWalk } from "./stops.js";
const margin = 8;
async function walkStops(page) {
  await holdStill(page);
  const stops = await startWalk(page);
  const camera = await cameraOn(page);
  try {
    const unfocused = await camera.takeAll();
    const most = stops.length * 2 + 10;
    const steps = [];
    let left = false;
    for (let count = 0; count < most && !left && !isStuck(steps); count += 1) {
      await page.keyboard.press("Tab");
      const focus = await readFocus(page);
      left = isEnd(focus, steps);
      if (left || !focus) break;
      steps.push({ ...focus, look: await lookOf(page, camera, focus, unfocused) });
    }
    if (!left) return { stops, steps, left, leftBackwards: false };
    return { stops, steps, left, ...await walkBack(page, most) };
  } finally {
    await camera.close();
  }
}
function isEnd(focus, steps) {
  if (!focus || focus.outside) return true;
  return focus.inModal && steps.some(({ stop }) => stop === focus.stop);
}
function isStuck(steps) {
  const [one, two, three] = steps.slice(-3);
  return three !== void 0 && [one, two].every((step) => step?.where === three.where);
}
async function walkBack(page, most) {
  const seen = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Shift+Tab");
    const focus = await readFocus(page);
    const backwards = seen.map(({ stop }) => stop);
    if (isEnd(focus, seen)) return { backwards, leftBackwards: true };
    if (focus) seen.push(focus);
  }
  return { backwards: seen.map(({ stop }) => stop), leftBackwards: false };
}
async function lookOf(page, camera, focus, unfocused) {
  const { x, y, width, height } = focus.box;
  const box = {
    x: Math.max(0, Math.floor(x - margin)),
    y: Math.max(0, Math.floor(y - margin)),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin)
  };
  const before = focus.moved ? void 0 : crop(unfocused, box);
  const after = await camera.take(box);
  if (before && before.width > 0 && before.height > 0) return compare(before, after);
  return compare(await withoutFocus(page, () => camera.take(box)), after);
}
async function withoutFocus(page, take) {
  const element = await page.evaluateHandle(() => window.a11yAudit.focused());
  await page.evaluate((one) => one?.blur(), element);
  const image = await take();
  await page.evaluate((one) => one?.focus({ preventScroll: true }), element);
  await element.dispose();
  return image;
}
export {
  walkStops
};
