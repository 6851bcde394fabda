import { accessMaps } from './cross-maps/access.js';
import { accessibilityMaps } from './cross-maps/accessibility.js';
import type { CatalogueCrossMap } from './cross-maps/catalogue-cross-map.js';
import { leadershipMaps } from './cross-maps/leadership.js';
import { skillsMaps } from './cross-maps/skills.js';
import { trustMaps } from './cross-maps/trust.js';

// A marked call, because bundlers keep the spread of an unused list and drop this.
/**
 * Which parts of other frameworks each barrier falls under, in the order of the barriers. The map is the
 * kit's own judgement. Domains of NHS England's framework are on the barriers themselves.
 */
export const barrierCrossMaps: readonly CatalogueCrossMap[] = /* @__PURE__ */ accessMaps.concat(
  accessibilityMaps,
  skillsMaps,
  trustMaps,
  leadershipMaps,
);
