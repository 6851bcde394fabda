import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';
import { codeSources } from './codes.js';
import { frameworkSources } from './frameworks.js';
import { nhsGuidanceSources } from './nhs-guidance.js';
import { partnersSources } from './partners.js';
import { policySources } from './policies.js';
import { studiesSources } from './studies.js';

export type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';
export { type EvidenceSourceId, evidenceSourceIds } from './ids.js';

// A marked call, because bundlers keep the spread of an unused list and drop this.
/** Every source that the catalogue names, and all papers of the Di-Facto study. */
export const evidenceSources: readonly CatalogueEvidenceSource[] =
  /* @__PURE__ */ studiesSources.concat(
    nhsGuidanceSources,
    partnersSources,
    policySources,
    codeSources,
    frameworkSources,
  );
