import type { Barrier, Evidence, FacilitationApproach } from '../schemas/index.js';

/** A barrier of a small catalogue that is made up for a test. */
export function barrier(id: string, mitigations: string[], change: Partial<Barrier> = {}): Barrier {
  return {
    id,
    holder: 'patient',
    nature: 'barrier',
    domains: ['skills-and-capability'],
    remit: 'within',
    affectedGroups: ['all'],
    mitigations,
    evidence: { inferred: true },
    ...change,
  };
}

/** An approach of a small catalogue that is made up for a test. */
export function approach(
  id: string,
  evidence: Evidence = { inferred: true },
  change: Partial<FacilitationApproach> = {},
): FacilitationApproach {
  return {
    id,
    kind: 'facilitation',
    modes: ['active'],
    stance: 'reactive',
    targets: ['patient'],
    providers: ['practice'],
    delivery: 'in-house',
    route: 'offline',
    evidence,
    ...change,
  };
}
