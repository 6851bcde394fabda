import type { Page } from 'playwright-core';
import { type Camera, cameraOn, holdStill } from '../../pixels/camera.js';
import { compare, crop, type Difference, type Image } from '../../pixels/image.js';
import { type Focus, readFocus, type Stop, startWalk } from './stops.js';

/** One stop of the walk, with what its focus looks like. */
export interface Step extends Focus {
  /** How the place changed when focus came. */
  look: Difference;
}

export interface Walked {
  stops: readonly Stop[];
  steps: readonly Step[];
  /** Focus left the document at the end, as it must. */
  left: boolean;
  /** Indexes of stops in the order of Shift+Tab; `undefined` where the way forward did not end. */
  backwards?: readonly number[] | undefined;
  leftBackwards: boolean;
}

/** An indicator may be drawn this far outside of the element, in CSS px. */
const margin = 8;

/** Walks over a page with Tab, and back with Shift+Tab. */
export async function walkStops(page: Page): Promise<Walked> {
  await holdStill(page);
  const stops = await startWalk(page);
  const camera = await cameraOn(page);
  try {
    const unfocused = await camera.takeAll();
    const most = stops.length * 2 + 10;
    const steps: Step[] = [];
    let left = false;
    for (let count = 0; count < most && !left && !isStuck(steps); count += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      left = isEnd(focus, steps);
      if (left || !focus) break;
      steps.push({ ...focus, look: await lookOf(page, camera, focus, unfocused) });
    }
    if (!left) return { stops, steps, left, leftBackwards: false };
    return { stops, steps, left, ...(await walkBack(page, most)) };
  } finally {
    await camera.close();
  }
}

/** Focus has left, or, in a modal dialog, which keeps it by right, has come round to the first stop. */
function isEnd(focus: Focus | undefined, steps: readonly Focus[]): boolean {
  if (!focus || focus.outside) return true;
  return focus.inModal && steps.some(({ stop }) => stop === focus.stop);
}

/** The same place three times in a row: Tab does not get on. */
function isStuck(steps: readonly Focus[]): boolean {
  const [one, two, three] = steps.slice(-3);
  return three !== undefined && [one, two].every((step) => step?.where === three.where);
}

async function walkBack(
  page: Page,
  most: number,
): Promise<{ backwards: number[]; leftBackwards: boolean }> {
  const seen: Focus[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Shift+Tab');
    const focus = await readFocus(page);
    const backwards = seen.map(({ stop }) => stop);
    if (isEnd(focus, seen)) return { backwards, leftBackwards: true };
    if (focus) seen.push(focus);
  }
  return { backwards: seen.map(({ stop }) => stop), leftBackwards: false };
}

async function lookOf(
  page: Page,
  camera: Camera,
  focus: Focus,
  unfocused: Image,
): Promise<Difference> {
  const { x, y, width, height } = focus.box;
  const box = {
    x: Math.max(0, Math.floor(x - margin)),
    y: Math.max(0, Math.floor(y - margin)),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
  };
  const before = focus.moved ? undefined : crop(unfocused, box);
  const after = await camera.take(box);
  if (before && before.width > 0 && before.height > 0) return compare(before, after);
  return compare(await withoutFocus(page, () => camera.take(box)), after);
}

/** Takes a picture while the element has no focus, and gives it back. */
async function withoutFocus(page: Page, take: () => Promise<Image>): Promise<Image> {
  const element = await page.evaluateHandle(() => window.a11yAudit.focused());
  await page.evaluate((one) => one?.blur(), element);
  const image = await take();
  await page.evaluate((one) => one?.focus({ preventScroll: true }), element);
  await element.dispose();
  return image;
}
