import type { EntityName } from '../schemas/entities.js';
import type { CatalogueId } from '../schemas/index.js';
import type { RecordIssue } from '../validation/index.js';
import type { CatalogueListName, CatalogueLists } from './catalogue-lists.js';
import { checkRecord } from './check-record.js';

/** A rule that a catalogue keeps as a whole; `broken` gives the entries that break it. */
export interface CatalogueRule {
  id: string;
  /** What holds, in one sentence. */
  description: string;
  list: CatalogueListName;
  broken: (catalogue: CatalogueLists) => CatalogueId[];
}

/** Policies that would replace themselves, directly or by way of others. */
function inCircle(policies: CatalogueLists['policies']): CatalogueId[] {
  const replaced = new Map(policies.map(({ id, supersedes }) => [id, supersedes]));
  const reaches = (from: CatalogueId, to: CatalogueId, seen: Set<CatalogueId>): boolean =>
    (replaced.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    );
  return policies.map(({ id }) => id).filter((id) => reaches(id, id, new Set([id])));
}

export const catalogueRules: readonly CatalogueRule[] = [
  {
    id: 'beyond-has-hand-over',
    description:
      'A barrier beyond the remit of health care has at least one hand-over, so that nobody meets a dead end.',
    list: 'barriers',
    broken: ({ barriers, approaches }) => {
      const handOvers = approaches.flatMap(({ id, delivery }) =>
        delivery === 'hand-over' ? [id] : [],
      );
      return barriers
        .filter(
          ({ remit, mitigations }) =>
            remit === 'beyond' && !mitigations.some((id) => handOvers.includes(id)),
        )
        .map(({ id }) => id);
    },
  },
  {
    id: 'names-once',
    description: 'A barrier names each group and each mitigation once.',
    list: 'barriers',
    broken: ({ barriers }) =>
      barriers
        .filter(({ affectedGroups, mitigations }) =>
          [affectedGroups, mitigations].some((ids) => new Set(ids).size < ids.length),
        )
        .map(({ id }) => id),
  },
  {
    id: 'active-names-provider',
    description: 'An active approach of facilitation says who usually provides it.',
    list: 'approaches',
    broken: ({ approaches }) =>
      approaches
        .filter(
          ({ kind, modes, providers }) =>
            kind === 'facilitation' && modes.includes('active') && providers.length === 0,
        )
        .map(({ id }) => id),
  },
  {
    id: 'always-on-offer-is-offline',
    description: 'What is always on offer needs nothing online.',
    list: 'approaches',
    broken: ({ approaches }) =>
      approaches
        .filter(({ stance, route }) => stance === 'always' && route !== 'offline')
        .map(({ id }) => id),
  },
  {
    id: 'supersedes-no-circle',
    description: 'No policy replaces itself, by way of others either.',
    list: 'policies',
    broken: ({ policies }) => inCircle(policies),
  },
];

const entities: Record<CatalogueListName, EntityName> = {
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

function issue(path: string, id: string, message: string): RecordIssue {
  return { path, code: `rule/${id}`, message };
}

/** Faults of the entries of one list, each by itself. */
function entryIssues(name: CatalogueListName, catalogue: CatalogueLists): RecordIssue[] {
  const seen = new Set<CatalogueId>();
  return catalogue[name].flatMap((entry, index) => {
    const path = `/${name}/${index}`;
    const twice = seen.has(entry.id);
    seen.add(entry.id);
    return [
      ...checkRecord(entities[name], entry, { catalogue }).map((found) => ({
        ...found,
        path: path + found.path,
      })),
      ...(twice ? [issue(`${path}/id`, 'ids-differ', 'No two entries have the same id.')] : []),
    ];
  });
}

/**
 * Everything that is wrong with a catalogue: the shape of each entry, ids that stand twice or lead nowhere,
 * and the rules over the whole. Empty where nothing is. For hosts that add entries of their own.
 */
export function checkCatalogue(catalogue: CatalogueLists): RecordIssue[] {
  const names = Object.keys(entities) as CatalogueListName[];
  const always = catalogue.approaches.some(({ stance }) => stance === 'always');
  return [
    ...names.flatMap((name) => entryIssues(name, catalogue)),
    ...catalogueRules.flatMap(({ id, description, list, broken }) =>
      broken(catalogue).map((entry) =>
        issue(`/${list}/${catalogue[list].findIndex((one) => one.id === entry)}`, id, description),
      ),
    ),
    ...(always
      ? []
      : [
          issue(
            '/approaches',
            'way-that-is-not-online',
            'A way that is not online is always on offer. Add an approach with the stance always.',
          ),
        ]),
  ];
}
