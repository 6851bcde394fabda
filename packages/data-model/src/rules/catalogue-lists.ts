import type {
  Barrier,
  CatalogueId,
  Challenge,
  DigitalService,
  Driver,
  Enabler,
  EvidenceSource,
  FacilitationApproach,
  PatientGroup,
  Policy,
  StakeholderType,
  TrainingTopic,
} from '../schemas/index.js';

/**
 * The lists of a catalogue, as a host hands them over: the kit's own
 * (`import * as catalogue from '@digital-facilitation/data-model/catalogue'`), or those with additions.
 */
export interface CatalogueLists {
  barriers: readonly Barrier[];
  approaches: readonly FacilitationApproach[];
  patientGroups: readonly PatientGroup[];
  services: readonly DigitalService[];
  stakeholderTypes: readonly StakeholderType[];
  drivers: readonly Driver[];
  enablers: readonly Enabler[];
  challenges: readonly Challenge[];
  policies: readonly Policy[];
  trainingTopics: readonly TrainingTopic[];
  evidenceSources: readonly EvidenceSource[];
}

export type CatalogueListName = keyof CatalogueLists;

/** The ids that stand in some of a catalogue's lists. */
export function idsIn(
  catalogue: Readonly<Partial<Record<CatalogueListName, readonly { id: CatalogueId }[]>>>,
  names: readonly CatalogueListName[],
): Set<CatalogueId> {
  return new Set(names.flatMap((name) => (catalogue[name] ?? []).map(({ id }) => id)));
}
