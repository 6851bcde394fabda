import type { Policy } from '../schemas/policy.js';
import type { EvidenceSourceId } from './evidence-sources/ids.js';

/** Ids of the policies, in the order of the list. */
export const policyIds = [
  'equality-act-2010',
  'ltp-2019',
  'hca-2022-inequality-duty',
  'nhse-inclusive-digital-2023',
  'nhse-top-tips-gp-2023',
  'inclusion-health-framework',
  'epr-gpg-digital-inclusion',
  'diap-first-steps',
  'ten-year-plan',
  'gp-contract-2025-26',
  'radf-dapb4019',
  'ais-dapb1605-v4',
  'dapb3051-proxy',
  'prsb-social-prescribing',
  'dtac-v2',
  'icb-restructure',
  'dcb0129',
  'dcb0160',
  'psbar-2018',
] as const;
/** One of {@link policyIds}. */
export type PolicyId = (typeof policyIds)[number];

/** What is dated besides publication, start and the day to comply by. Labels are in `/labels`. */
export type PolicyMilestoneId =
  | 'summary-of-responses'
  | 'self-assessment-by'
  | 'assurance-until'
  | 'pages-edited';

/** A policy of the catalogue: what it names is checked by the compiler. */
export interface CataloguePolicy extends Policy {
  id: PolicyId;
  milestones?: { id: PolicyMilestoneId; on: string }[] | undefined;
  supersedes: PolicyId[];
  sources: EvidenceSourceId[];
}

/**
 * Policies and standards around digital facilitation, as they were read about by the day of entry. Whether
 * each speaks of help with digital services is the kit's own reading; `not-known` where nobody has read it,
 * or has looked whether it still stands.
 */
export const policies: readonly CataloguePolicy[] = [
  {
    id: 'equality-act-2010',
    published: '2010',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['ais-about'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'ltp-2019',
    published: '2019',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['jmir24'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'hca-2022-inequality-duty',
    published: '2022',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['gtf'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'nhse-inclusive-digital-2023',
    published: '2023-09',
    status: 'not-known',
    addressesFacilitation: 'partly',
    inferred: true,
    supersedes: [],
    sources: ['idh'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'nhse-top-tips-gp-2023',
    published: '2023-07',
    status: 'not-known',
    addressesFacilitation: 'yes',
    inferred: true,
    supersedes: [],
    sources: ['tips', 'mip'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'inclusion-health-framework',
    published: '2023',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['incl'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'epr-gpg-digital-inclusion',
    published: '2025-03-28',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['eprgpg'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'diap-first-steps',
    published: '2025-02-26',
    status: 'not-known',
    milestones: [{ id: 'summary-of-responses', on: '2025-07-17' }],
    addressesFacilitation: 'partly',
    inferred: true,
    supersedes: [],
    sources: ['diap'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'ten-year-plan',
    published: '2025',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['denpru'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'gp-contract-2025-26',
    inForceFrom: '2025-10-01',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['gpc25'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'radf-dapb4019',
    published: '2025-12',
    status: 'in-force',
    complyBy: '2026-09-30',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['radf'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'ais-dapb1605-v4',
    published: '2025',
    status: 'in-force',
    milestones: [
      { id: 'self-assessment-by', on: '2027-03' },
      { id: 'assurance-until', on: '2027-06-30' },
    ],
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['ais25', 'hw'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'dapb3051-proxy',
    status: 'not-known',
    milestones: [{ id: 'pages-edited', on: '2026-05' }],
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['proxy'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'prsb-social-prescribing',
    published: '2023-01',
    status: 'not-known',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['prsb'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'dtac-v2',
    published: '2026-02-24',
    inForceFrom: '2026-04-06',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['dtac2'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'icb-restructure',
    inForceFrom: '2026-04-01',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['appstat'],
    enteredOn: '2026-11-22',
  },
  {
    id: 'dcb0129',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['dtac2', 'rct'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'dcb0160',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['dtac2', 'rct'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'psbar-2018',
    published: '2018',
    status: 'in-force',
    addressesFacilitation: 'not-known',
    supersedes: [],
    sources: ['nhssm'],
    enteredOn: '2026-11-24',
  },
];
