import type {
  Barrier,
  CatalogueId,
  Challenge,
  DigitalService,
  Driver,
  Enabler,
  EntityName,
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

/** What the entries of each list are. */
export const listEntities: Readonly<Record<CatalogueListName, EntityName>> = {
  barriers: 'Barrier',
  approaches: 'FacilitationApproach',
  patientGroups: 'PatientGroup',
  services: 'DigitalService',
  stakeholderTypes: 'StakeholderType',
  drivers: 'Driver',
  enablers: 'Enabler',
  challenges: 'Challenge',
  policies: 'Policy',
  trainingTopics: 'TrainingTopic',
  evidenceSources: 'EvidenceSource',
};

/** Lists as a host gave them: some may be missing, and an entry may be of any shape. */
export type GivenLists = Readonly<Partial<CatalogueLists>>;

/** The entries of a list that can be told apart by an id; `undefined` where there is no such list. */
export function entriesOf<TName extends CatalogueListName>(
  catalogue: GivenLists,
  name: TName,
): CatalogueLists[TName][number][] | undefined {
  const list: unknown = catalogue[name];
  if (!Array.isArray(list)) return undefined;
  return list.filter((entry) => typeof entry?.id === 'string');
}

/** One entry of a list, by its id. */
export function entryOf<TName extends CatalogueListName>(
  catalogue: GivenLists,
  name: TName,
  id: CatalogueId,
): CatalogueLists[TName][number] | undefined {
  return entriesOf(catalogue, name)?.find((entry) => entry.id === id);
}

/** Are these lists all there? */
export function hasLists(catalogue: GivenLists, names: readonly CatalogueListName[]): boolean {
  return names.every((name) => entriesOf(catalogue, name) !== undefined);
}
