import type { CatalogueApproach } from './catalogue-approach.js';
import { communicationApproaches } from './communication.js';
import { designApproaches } from './design.js';
import { devicesAndDataApproaches } from './devices-and-data.js';
import { inPersonApproaches } from './in-person.js';
import { informationApproaches } from './information.js';
import { kitApproaches } from './kit.js';
import { localHelpApproaches } from './local-help.js';
import { organisingHelpApproaches } from './organising-help.js';
import { practiceApproaches } from './practice.js';
import { systemApproaches } from './system.js';

export type { CatalogueApproach } from './catalogue-approach.js';
export { type ApproachId, approachIds } from './ids.js';

// A marked call, because bundlers keep the spread of an unused list and drop this.
/** Every approach of the catalogue. Route: paper and people are offline; recordings and screens are online. */
export const approaches: readonly CatalogueApproach[] =
  /* @__PURE__ */ informationApproaches.concat(
    inPersonApproaches,
    devicesAndDataApproaches,
    communicationApproaches,
    localHelpApproaches,
    organisingHelpApproaches,
    kitApproaches,
    designApproaches,
    practiceApproaches,
    systemApproaches,
  );
