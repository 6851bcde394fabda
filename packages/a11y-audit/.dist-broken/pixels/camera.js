import { readPng } from "./image.js";
const highest = 16e3;
async function cameraOn(page) {
  const session = await page.context().newCDPSession(page);
  async function capture(box, beyond) {
    const { data } = await session.send("Page.captureScreenshot", {
      format: "png",
      clip: { ...box, scale: 1 },
      optimizeForSpeed: true,
      captureBeyondViewport: beyond
    });
    return readPng(Buffer.from(data, "base64"));
  }
  return {
    take: (box) => capture(box, false),
    takeAll: async () => {
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight
      }));
      return capture({ x: 0, y: 0, ...size, height: Math.min(size.height, highest) }, true);
    },
    close: () => session.detach()
  };
}
async function holdStill(page) {
  const style = await page.addStyleTag({
    content: "*, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important; scroll-behavior: auto !important; }"
  });
  return () => style.evaluate((element) => element.parentNode?.removeChild(element)).then(() => {
  });
}
export {
  cameraOn,
  holdStill
};
