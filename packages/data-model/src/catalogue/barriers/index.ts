import { accessBarriers } from './access.js';
import { accessibilityBarriers } from './accessibility.js';
import type { CatalogueBarrier } from './catalogue-barrier.js';
import { leadershipBarriers } from './leadership.js';
import { skillsBarriers } from './skills.js';
import { trustBarriers } from './trust.js';

export type { CatalogueBarrier } from './catalogue-barrier.js';
export { type BarrierId, barrierIds } from './ids.js';

// A marked call, because bundlers keep the spread of an unused list and drop this.
/**
 * Every barrier of the catalogue. The remit of each, and which approaches help, is the kit's judgement, not a
 * finding of the study.
 */
export const barriers: readonly CatalogueBarrier[] = /* @__PURE__ */ accessBarriers.concat(
  accessibilityBarriers,
  skillsBarriers,
  trustBarriers,
  leadershipBarriers,
);
