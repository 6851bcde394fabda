import type { CatalogueId, FacilitationApproach } from '../schemas/index.js';
import {
  type CatalogueListName,
  type CatalogueLists,
  entriesOf,
  entryOf,
  type GivenLists,
} from './catalogue-lists.js';

/** A rule that an entry keeps within its catalogue. */
export interface CatalogueRule<TName extends CatalogueListName = CatalogueListName> {
  /** An issue's code is `rule/<id>`. */
  id: string;
  /** What holds, in one sentence. */
  description: string;
  /** The list whose entries keep it. */
  list: TName;
  /** The field to point at when it is broken. */
  field: string;
  /** Lists that it looks into: where one is not given, nothing is asked. */
  needs: readonly CatalogueListName[];
  holds: (entry: CatalogueLists[TName][number], catalogue: GivenLists) => boolean;
}

/** Each rule knows the entries of its list; a list of rules does not know which. */
function rule<TName extends CatalogueListName>(of: CatalogueRule<TName>): CatalogueRule {
  return of as unknown as CatalogueRule;
}

function once(ids: readonly CatalogueId[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Does the way through others lead back to the entry that it began at? */
function leadsToItself<TEntry extends { id: CatalogueId }>(
  entry: TEntry,
  entries: readonly TEntry[],
  next: (entry: TEntry) => readonly CatalogueId[] | undefined,
): boolean {
  const reached = new Set(next(entry));
  // A set that grows while it is walked is walked to its new end.
  for (const id of reached) {
    const further = entries.find((other) => other.id === id);
    for (const one of (further && next(further)) ?? []) reached.add(one);
  }
  return reached.has(entry.id);
}

/** Is one of the mitigations an approach of this kind? */
function someMitigation(
  mitigations: readonly CatalogueId[],
  catalogue: GivenLists,
  is: (approach: FacilitationApproach) => boolean,
): boolean {
  return mitigations.some((id) => {
    const approach = entryOf(catalogue, 'approaches', id);
    return approach !== undefined && is(approach);
  });
}

export const catalogueRules: readonly CatalogueRule[] = [
  rule({
    id: 'beyond-has-hand-over',
    description:
      'A barrier beyond the remit of health care has at least one hand-over, so that nobody meets a dead end.',
    list: 'barriers',
    field: 'mitigations',
    needs: ['approaches'],
    holds: ({ remit, mitigations }, catalogue) =>
      remit !== 'beyond' ||
      someMitigation(mitigations, catalogue, ({ delivery }) => delivery === 'hand-over'),
  }),
  rule({
    id: 'choice-has-offline-route',
    description: 'A choice is met by the route that is always on offer and needs nothing online.',
    list: 'barriers',
    field: 'mitigations',
    needs: ['approaches'],
    holds: ({ nature, mitigations }, catalogue) =>
      nature !== 'choice' ||
      someMitigation(
        mitigations,
        catalogue,
        ({ stance, route }) => stance === 'always' && route === 'offline',
      ),
  }),
  rule({
    id: 'names-mitigations-once',
    description: 'A barrier names each mitigation once.',
    list: 'barriers',
    field: 'mitigations',
    needs: [],
    holds: ({ mitigations }) => once(mitigations),
  }),
  rule({
    id: 'names-groups-once',
    description: 'A barrier names each group once.',
    list: 'barriers',
    field: 'affectedGroups',
    needs: [],
    holds: ({ affectedGroups }) => once(affectedGroups),
  }),
  rule({
    id: 'active-names-provider',
    description: 'An active approach of facilitation says who usually provides it.',
    list: 'approaches',
    field: 'providers',
    needs: [],
    holds: ({ kind, modes, providers }) =>
      kind !== 'facilitation' || !modes.includes('active') || providers.length > 0,
  }),
  rule({
    id: 'always-on-offer-is-offline',
    description: 'What is always on offer needs nothing online.',
    list: 'approaches',
    field: 'route',
    needs: [],
    holds: ({ stance, route }) => stance !== 'always' || route === 'offline',
  }),
  rule({
    id: 'requires-no-circle',
    description: 'No service is needed before itself, by way of others either.',
    list: 'services',
    field: 'requires',
    needs: ['services'],
    holds: (service, catalogue) =>
      !leadsToItself(service, entriesOf(catalogue, 'services') ?? [], ({ requires }) => requires),
  }),
  rule({
    id: 'supersedes-no-circle',
    description: 'No policy replaces itself, by way of others either.',
    list: 'policies',
    field: 'supersedes',
    needs: ['policies'],
    holds: (policy, catalogue) =>
      !leadsToItself(
        policy,
        entriesOf(catalogue, 'policies') ?? [],
        ({ supersedes }) => supersedes,
      ),
  }),
];
