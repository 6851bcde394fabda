import type { CodeBinding, EntityName } from '../schemas/index.js';
import type { CatalogueListName } from './catalogue-lists.js';

/** Which lists of the catalogue the ids at a place come from; a function where the record itself says so. */
export type References = Readonly<
  Record<string, readonly CatalogueListName[] | ((record: unknown) => readonly CatalogueListName[])>
>;

/** The lists of the catalogue that a code can be bound to. Other concepts are closed lists of the schema. */
const conceptLists: Partial<Record<CodeBinding['concept']['list'], CatalogueListName>> = {
  approaches: 'approaches',
  barriers: 'barriers',
  'patient-groups': 'patientGroups',
};

function listsOfConcept(binding: unknown): readonly CatalogueListName[] {
  const list = conceptLists[(binding as CodeBinding).concept.list];
  return list ? [list] : [];
}

const roles = ['stakeholderTypes'] as const;
const groups = ['patientGroups'] as const;
const sources: References = { 'sources/*': ['evidenceSources'] };
const evidence: References = { 'evidence/sources/*': ['evidenceSources'] };
/** Of records that are kept and changed. */
const kept: References = { 'provenance/recordedByRole': roles };

const event: References = {
  recordedByRole: roles,
  approach: ['approaches'],
  providerRole: roles,
  providerOrganisationType: roles,
  'services/*': ['services'],
  'barriers/*/barrier': ['barriers'],
  'suggested/*': ['approaches'],
  'offer/channel': ['approaches'],
  'referral/barrier': ['barriers'],
  'referral/to': ['approaches', 'services'],
  topic: ['trainingTopics'],
  role: roles,
};

/**
 * Where the records name ids of the catalogue: a path with `*` for each item of a list, and the lists that
 * may hold the id. Ids of a host's own (purposes, reasons, metrics, questions, what a responsibility is for,
 * what a need is) are not here.
 */
export const catalogueReferences: Partial<Record<EntityName, References>> = {
  AggregateReport: kept,
  AuditEntry: { role: roles },
  Barrier: { 'affectedGroups/*': groups, 'mitigations/*': ['approaches'], ...evidence },
  Campaign: {
    'channels/*': ['approaches'],
    'services/*': ['services'],
    'audience/*': groups,
    'knownUnreached/*': groups,
    ...kept,
  },
  Challenge: evidence,
  CodeBinding: { 'concept/id': listsOfConcept, ...sources },
  CommunicationPreference: kept,
  Consent: kept,
  DigitalService: { 'requires/*': ['services'], 'offeredBy/*': roles, ...evidence },
  Driver: evidence,
  Enabler: evidence,
  FacilitationApproach: { 'groups/*': groups, ...evidence },
  FacilitationEvent: event,
  FacilitationPlan: {
    lead: roles,
    'priorityGroups/*': groups,
    'approaches/*/approach': ['approaches'],
    'approaches/*/owner': roles,
    'approaches/*/groups/*': groups,
    'training/*': ['trainingTopics'],
    ...kept,
  },
  Framework: sources,
  Guideline: {
    'about/*': ['barriers', 'approaches'],
    'derivedFrom/*': ['policies'],
    owner: roles,
    ...evidence,
  },
  HelpOffer: { channel: ['approaches'] },
  Metric: evidence,
  Organisation: { type: roles, ...kept },
  PatientGroup: { 'tailoring/*': ['approaches'], ...evidence },
  Policy: { 'supersedes/*': ['policies'], ...sources },
  QuestionnaireResponse: kept,
  Referral: { barrier: ['barriers'], to: ['approaches', 'services'], ...kept },
  Resource: { 'about/*': ['barriers', 'approaches', 'services'] },
  Responsibility: {
    'accountable/*': roles,
    'responsible/*': roles,
    'consulted/*': roles,
    'informed/*': roles,
    statedBy: roles,
    ...kept,
  },
  ServiceProvision: { service: ['services'], ...kept },
  Stakeholder: {
    type: roles,
    'priorityGroups/*': groups,
    'barriersNamed/*': ['barriers'],
    'driversNamed/*': ['drivers'],
    source: ['evidenceSources'],
    ...kept,
  },
  StakeholderType: evidence,
  SupportNeed: { 'steps/*/byRole': roles, metBy: ['approaches'], ...kept },
  TrainingRecord: { topic: ['trainingTopics'], role: roles, ...kept },
  TrainingTopic: { 'removes/*': ['barriers'], 'roles/*': roles, ...evidence },
  TrustedPersonLink: { grantedByRole: roles, ...kept },
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
