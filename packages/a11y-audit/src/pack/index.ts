export type { ClaimRow, ComponentClaims, ShownProof } from './component-claims.js';
export type { ReportConfig, ReportContact } from './report-config.js';
export { packDocuments, writePack } from './write-pack.js';
