import type { EntityName } from '../schemas/entities.js';
import type { CatalogueListName } from './catalogue-lists.js';

/** Which lists of the catalogue the ids at a place come from. */
type References = Readonly<Record<string, readonly CatalogueListName[]>>;

const event: References = {
  recordedByRole: ['stakeholderTypes'],
  approach: ['approaches'],
  providerRole: ['stakeholderTypes'],
  'services/*': ['services'],
  'barriers/*/barrier': ['barriers'],
  'suggested/*': ['approaches'],
  'referral/barrier': ['barriers'],
  'referral/to': ['approaches', 'services'],
  topic: ['trainingTopics'],
  role: ['stakeholderTypes'],
};
const evidence: References = { 'evidence/sources/*': ['evidenceSources'] };

/**
 * Where the records name ids of the catalogue: a path with `*` for each item of a list, and the lists that
 * may hold the id. Ids of a host's own (purposes, reasons, metrics, questions) are not here.
 */
export const catalogueReferences: Partial<Record<EntityName, References>> = {
  AuditEntry: { role: ['stakeholderTypes'] },
  Barrier: {
    'affectedGroups/*': ['patientGroups'],
    'mitigations/*': ['approaches'],
    ...evidence,
  },
  Campaign: {
    'channels/*': ['approaches'],
    'services/*': ['services'],
    'knownUnreached/*': ['patientGroups'],
  },
  Challenge: evidence,
  DigitalService: { 'requires/*': ['services'], ...evidence },
  Driver: evidence,
  Enabler: evidence,
  FacilitationApproach: evidence,
  FacilitationEvent: event,
  FacilitationPlan: {
    lead: ['stakeholderTypes'],
    'priorityGroups/*': ['patientGroups'],
    'approaches/*/approach': ['approaches'],
    'approaches/*/owner': ['stakeholderTypes'],
    'approaches/*/groups/*': ['patientGroups'],
    'training/*': ['trainingTopics'],
  },
  Guideline: {
    'about/*': ['barriers', 'approaches'],
    'derivedFrom/*': ['policies'],
    owner: ['stakeholderTypes'],
    ...evidence,
  },
  PatientGroup: evidence,
  Policy: { 'supersedes/*': ['policies'], 'sources/*': ['evidenceSources'] },
  Referral: { barrier: ['barriers'], to: ['approaches', 'services'] },
  Resource: { 'about/*': ['barriers', 'approaches', 'services'] },
  ServiceProvision: { service: ['services'] },
  Stakeholder: {
    type: ['stakeholderTypes'],
    'priorityGroups/*': ['patientGroups'],
    'barriersNamed/*': ['barriers'],
    source: ['evidenceSources'],
  },
  TrainingRecord: { topic: ['trainingTopics'], role: ['stakeholderTypes'] },
  TrainingTopic: { 'removes/*': ['barriers'], ...evidence },
  TrustedPersonLink: { grantedByRole: ['stakeholderTypes'] },
};

/** The values at a path with `*`, each with the JSON Pointer to it. */
export function valuesAt(input: unknown, path: string): [pointer: string, value: unknown][] {
  let found: [string, unknown][] = [['', input]];
  for (const step of path.split('/')) {
    found = found.flatMap(([pointer, value]): [string, unknown][] => {
      if (step === '*') {
        return Array.isArray(value)
          ? value.map((item, index) => [`${pointer}/${index}`, item])
          : [];
      }
      const inner = (value as Record<string, unknown> | null | undefined)?.[step];
      return inner === undefined ? [] : [[`${pointer}/${step}`, inner]];
    });
  }
  return found;
}
