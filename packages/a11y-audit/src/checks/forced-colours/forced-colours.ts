import { cameraOn, holdStill } from '../../pixels/camera.js';
import type { Check } from '../check.js';
import { lostParts } from './parts.js';
import { lostStates } from './samples.js';

/** Measures from pixels that no control, state, focus, text or picture is lost under forced colours. */
export const forcedColoursCheck: Check = {
  ids: ['forced-colours'],
  changesPage: false,
  run: async ({ page }) => {
    const letMove = await holdStill(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const camera = await cameraOn(page);
    try {
      const lost = await lostParts(page, camera);
      return { 'forced-colours': { findings: [...lost, ...(await lostStates(page, camera))] } };
    } finally {
      await camera.close();
      await letMove();
    }
  },
};
