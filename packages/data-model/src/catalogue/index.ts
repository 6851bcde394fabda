export * from './approaches/index.js';
export * from './barriers/index.js';
export type { CatalogueEvidence } from './evidence.js';
export * from './evidence-sources/index.js';
export * from './patient-groups.js';
export * from './services.js';
export * from './stakeholder-types.js';
