import type { Driver } from '../schemas/driver.js';
import type { CatalogueEvidence } from './evidence.js';

/** Ids of the drivers, in the order of the list. */
export const driverIds = [
  'practice-efficiency',
  'patient-demand',
  'policy-push',
  'covid-acceleration',
  'retail-banking-expectation',
  'inequality-duty',
  'contract-requirement',
  'supplier-offer',
  'workforce-shortage',
  '8am-rush',
] as const;
/** One of {@link driverIds}. */
export type DriverId = (typeof driverIds)[number];

/** An entry of the catalogue: its sources are checked by the compiler. */
export interface CatalogueDriver extends Driver {
  id: DriverId;
  evidence: CatalogueEvidence;
}

/** Why practices and others want digital facilitation. Sources: the evidence of each. */
export const drivers: readonly CatalogueDriver[] = [
  { id: 'practice-efficiency', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'patient-demand', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'policy-push', evidence: { grade: 'C', sources: ['jmir24', 'sapc22-stk'] } },
  { id: 'covid-acceleration', evidence: { grade: 'C', sources: ['jmir24', 'sapc22-stk'] } },
  { id: 'retail-banking-expectation', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'inequality-duty', evidence: { grade: 'D', sources: ['idh'] } },
  { id: 'contract-requirement', evidence: { grade: 'D', sources: ['gpc25'] } },
  { id: 'supplier-offer', evidence: { inferred: true } },
  { id: 'workforce-shortage', evidence: { inferred: true } },
  { id: '8am-rush', evidence: { grade: 'D', sources: ['gpc25'] } },
];
