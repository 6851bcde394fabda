import { cameraOn, holdStill } from "../../pixels/camera.js";
import { listParts, lostParts } from "./parts.js";
import { lostStates } from "./samples.js";
const forcedColoursCheck = {
  ids: ["forced-colours"],
  changesPage: false,
  run: async ({ page }) => {
    const letMove = await holdStill(page);
    await page.evaluate(() => document.activeElement?.blur());
    const camera = await cameraOn(page);
    try {
      const parts = await listParts(page);
      const lost = lostParts(parts, await camera.takeAll());
      return { "forced-colours": { findings: [...lost, ...await lostStates(page, camera)] } };
    } finally {
      await camera.close();
      await letMove();
    }
  }
};
export {
  forcedColoursCheck
};
