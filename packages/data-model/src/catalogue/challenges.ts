import type { Challenge } from '../schemas/challenge.js';
import type { CatalogueEvidence } from './evidence.js';

/** Ids of the challenges, in the order of the list. */
export const challengeIds = [
  'no-clear-guidelines',
  'responsibility-disputed',
  'no-consistent-funding',
  'untrained-staff',
  'no-time',
  'staff-assumptions',
  'inconsistent-provision',
  'too-many-apps',
  'poor-website',
  'beyond-remit',
  'no-outcome-evaluation',
  'workforce-resources-funding-not-addressed',
] as const;
/** One of {@link challengeIds}. */
export type ChallengeId = (typeof challengeIds)[number];

/** An entry of the catalogue: its sources are checked by the compiler. */
export interface CatalogueChallenge extends Challenge {
  id: ChallengeId;
  evidence: CatalogueEvidence;
}

/** What stands against digital facilitation. Sources: the evidence of each. */
export const challenges: readonly CatalogueChallenge[] = [
  { id: 'no-clear-guidelines', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'responsibility-disputed', evidence: { grade: 'C', sources: ['seed', 'sapc23-eth'] } },
  { id: 'no-consistent-funding', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'untrained-staff', evidence: { grade: 'C', sources: ['sapc23-eth'] } },
  { id: 'no-time', evidence: { grade: 'C', sources: ['seed', 'sapc23-eth', 'bmc24'] } },
  { id: 'staff-assumptions', evidence: { grade: 'C', sources: ['sapc23-eth'] } },
  { id: 'inconsistent-provision', evidence: { grade: 'C', sources: ['bmc24'] } },
  { id: 'too-many-apps', evidence: { grade: 'C', sources: ['bmc24'] } },
  { id: 'poor-website', evidence: { grade: 'C', sources: ['bmc24'] } },
  { id: 'beyond-remit', evidence: { grade: 'C', sources: ['seed'] } },
  { id: 'no-outcome-evaluation', evidence: { grade: 'D', sources: ['scie'] } },
  {
    id: 'workforce-resources-funding-not-addressed',
    evidence: { grade: 'D', sources: ['confed'] },
  },
];
