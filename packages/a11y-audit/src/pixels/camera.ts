import type { CDPSession, Page } from 'playwright-core';
import { type Box, type Image, readPng } from './image.js';

/** Takes pictures of parts of a page, in CSS px from the top left of the document. */
export interface Camera {
  take: (box: Box) => Promise<Image>;
  /** The whole document, as far as a picture can be high. */
  takeAll: () => Promise<Image>;
  close: () => Promise<void>;
}

/** Chromium draws no picture higher than this. */
const highest = 16_000;

/** A camera on a page. It asks Chromium itself, which is twice as quick as a screenshot of Playwright. */
export async function cameraOn(page: Page): Promise<Camera> {
  const session: CDPSession = await page.context().newCDPSession(page);
  async function capture(box: Box, beyond: boolean): Promise<Image> {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...box, scale: 1 },
      optimizeForSpeed: true,
      captureBeyondViewport: beyond,
    });
    return readPng(Buffer.from(data, 'base64'));
  }
  return {
    take: (box) => capture(box, false),
    takeAll: async () => {
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      return capture({ x: 0, y: 0, ...size, height: Math.min(size.height, highest) }, true);
    },
    close: () => session.detach(),
  };
}

/**
 * Keeps a page still for pictures: no blinking caret, no movement in the middle of its way. Gives what
 * lets it move again.
 */
export async function holdStill(page: Page): Promise<() => Promise<void>> {
  const style = await page.addStyleTag({
    content:
      '*, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important; scroll-behavior: auto !important; }',
  });
  return () => style.evaluate((element) => element.parentNode?.removeChild(element)).then(() => {});
}
