import type { CatalogueApproach } from './catalogue-approach.js';

/** What a wider body does. Sources: the evidence of each. */
export const systemApproaches: readonly CatalogueApproach[] = [
  {
    id: 'vcse-partnership',
    kind: 'system',
    modes: [],
    stance: 'proactive',
    targets: ['system'],
    providers: ['pcn', 'icb', 'vcse'],
    delivery: 'in-house',
    route: 'offline',
    evidence: { grade: 'D', sources: ['idh', 'gtf'] },
  },
  {
    id: 'business-case-data',
    kind: 'system',
    modes: [],
    stance: 'proactive',
    targets: ['system'],
    providers: ['icb', 'nhs-england'],
    delivery: 'in-house',
    route: 'offline',
    evidence: { inferred: true },
  },
];
