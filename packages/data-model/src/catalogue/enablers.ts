import type { Enabler } from '../schemas/enabler.js';
import type { CatalogueEvidence } from './evidence.js';

/** Ids of the enablers, in the order of the list. */
export const enablerIds = [
  'investment',
  'support',
  'resources',
  'training',
  'staff-recommendation',
  'coaching',
  'named-champion',
  'staff-time',
  'choice-of-route',
  'accessible-website-and-tools',
  'vcse-partnership',
  'libraries',
  'data-and-device-banks',
  'dummy-patient-account',
  'demo-video',
  'leadership',
  'supplier-built-in-help',
] as const;
/** One of {@link enablerIds}. */
export type EnablerId = (typeof enablerIds)[number];

/** An entry of the catalogue: its sources are checked by the compiler. */
export interface CatalogueEnabler extends Enabler {
  id: EnablerId;
  evidence: CatalogueEvidence;
}

/** What makes digital facilitation work. Sources: the evidence of each. */
export const enablers: readonly CatalogueEnabler[] = [
  { id: 'investment', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'support', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'resources', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'training', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'staff-recommendation', evidence: { grade: 'C', sources: ['jmir22'] } },
  { id: 'coaching', evidence: { grade: 'C', sources: ['jmir22'] } },
  { id: 'named-champion', evidence: { grade: 'D', sources: ['mip'] } },
  { id: 'staff-time', evidence: { grade: 'D', sources: ['mip'] } },
  { id: 'choice-of-route', evidence: { grade: 'D', sources: ['mip', 'nhsapp-gpg'] } },
  { id: 'accessible-website-and-tools', evidence: { grade: 'D', sources: ['mip'] } },
  { id: 'vcse-partnership', evidence: { grade: 'D', sources: ['idh', 'gtf'] } },
  { id: 'libraries', evidence: { grade: 'D', sources: ['lib'] } },
  { id: 'data-and-device-banks', evidence: { grade: 'D', sources: ['databank', 'devbank'] } },
  { id: 'dummy-patient-account', evidence: { grade: 'C', sources: ['app-pilot'] } },
  { id: 'demo-video', evidence: { grade: 'C', sources: ['app-pilot'] } },
  { id: 'leadership', evidence: { grade: 'D', sources: ['idh'] } },
  { id: 'supplier-built-in-help', evidence: { inferred: true } },
];
