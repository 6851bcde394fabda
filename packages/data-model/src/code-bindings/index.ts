export * from '../catalogue/code-bindings/index.js';
export { isSnomedId, SNOMED_SYSTEM } from '../identifiers/snomed-id.js';
