import type { PatientGroup } from '../schemas/patient-group.js';
import type { CatalogueEvidence } from './evidence.js';

/** Ids of the groups, in the order of the list. */
export const patientGroupIds = [
  'older',
  'low-income',
  'disabled',
  'rural-coastal',
  'limited-english',
  'homeless',
  'substance',
  'migrant',
  'asylum',
  'grt',
  'justice',
  'modern-slavery',
  'sex-workers',
  'other-marginalised',
  'mental-health',
  'carers',
  'paid-carers',
  'looked-after',
  'care-experienced',
  'young',
  'learning-disability',
  'autistic',
  'neurodivergent',
  'deaf',
  'deaf-bsl',
  'deafblind',
  'vision',
  'motor',
  'cognitive',
  'long-term-condition',
  'domestic-abuse',
  'low-literacy',
  'care-home',
  'ethnic-minority',
  'veterans',
  'pregnant',
  'trans',
  'all',
  'system',
  'lgbt',
  'staff',
] as const;
/** One of {@link patientGroupIds}. */
export type PatientGroupId = (typeof patientGroupIds)[number];

/** A group of the catalogue: every id that it names is checked by the compiler. */
export interface CataloguePatientGroup extends PatientGroup {
  id: PatientGroupId;
  evidence: CatalogueEvidence;
}

/**
 * Groups for planning and for reports on equity, and three markers that are not patient groups.
 * Inclusion health groups: NHS England's inclusion health framework.
 */
export const patientGroups: readonly CataloguePatientGroup[] = [
  {
    id: 'older',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['jmir24', 'sapc23-pat', 'idh'] },
  },
  {
    id: 'low-income',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['idh'] },
  },
  {
    id: 'disabled',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['idh'] },
  },
  {
    id: 'rural-coastal',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['idh'] },
  },
  {
    id: 'limited-english',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['idh'] },
  },
  {
    id: 'homeless',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'C', sources: ['seed', 'incl', 'idh'] },
  },
  {
    id: 'substance',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'lga'] },
  },
  {
    id: 'migrant',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'lga'] },
  },
  {
    id: 'asylum',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'idh'] },
  },
  {
    id: 'grt',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'lga'] },
  },
  {
    id: 'justice',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'idh'] },
  },
  {
    id: 'modern-slavery',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'lga'] },
  },
  {
    id: 'sex-workers',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl', 'lga'] },
  },
  {
    id: 'other-marginalised',
    kind: 'patients',
    inclusionHealth: true,
    evidence: { grade: 'D', sources: ['incl'] },
  },
  {
    id: 'mental-health',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['seed', 'dh24', 'sapc23-mh'] },
  },
  { id: 'carers', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'paid-carers', kind: 'users', inclusionHealth: false, evidence: { inferred: true } },
  {
    id: 'looked-after',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['eprgpg'] },
  },
  {
    id: 'care-experienced',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['yhphn'] },
  },
  {
    id: 'young',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['gpps21'] },
  },
  {
    id: 'learning-disability',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['gpps21'] },
  },
  { id: 'autistic', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'neurodivergent', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'deaf', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'deaf-bsl', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'deafblind', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'vision', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'motor', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'cognitive', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  {
    id: 'long-term-condition',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['gpps21'] },
  },
  { id: 'domestic-abuse', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'low-literacy', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'care-home', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  {
    id: 'ethnic-minority',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'C', sources: ['bjgp25'] },
  },
  { id: 'veterans', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'pregnant', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'trans', kind: 'patients', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'all', kind: 'everyone', inclusionHealth: false, evidence: { inferred: true } },
  { id: 'system', kind: 'level', inclusionHealth: false, evidence: { inferred: true } },
  {
    id: 'lgbt',
    kind: 'patients',
    inclusionHealth: false,
    evidence: { grade: 'D', sources: ['nhsbl311'] },
  },
  { id: 'staff', kind: 'users', inclusionHealth: false, evidence: { inferred: true } },
];
