export * from './approach-public-labels.js';
export * from './approaches.js';
export * from './barriers.js';
export * from './services.js';
export * from './stakeholder-types.js';
export * from './vocabulary.js';
