import type { EntityName, FacilitationEventKind } from '../schemas/index.js';
import { listEntities } from './catalogue-lists.js';
import { catalogueRules } from './catalogue-rules.js';
import { recordInCatalogueRules } from './event-rules.js';
import { catalogueReferences } from './references.js';

/** A rule that one record alone can neither keep nor break: it asks for what stands around it. */
export interface ContextRule {
  /** An issue's code is `rule/<id>`. One id may be kept by several fields. */
  id: string;
  /** What holds, in one sentence. */
  description: string;
  entity: EntityName;
  /** The kind of event that keeps it; left out where all do, and where the entity is no event. */
  kind?: FacilitationEventKind | undefined;
  /** The field to point at, as a path of names with `*` for each item of a list. */
  field: string;
}

/** The ids of other events that an event names. */
export const eventReferences: readonly (ContextRule & { kind: FacilitationEventKind })[] = (
  [
    ['correction', 'replaces', 'The event that a correction takes back exists.'],
    ['correction', 'replacement', 'The event that stands in place of a corrected one exists.'],
    ['outcome-reported', 'about', 'The event that an outcome is reported of exists.'],
  ] as const
).map(([kind, field, description]) => ({
  id: 'names-existing-event',
  description,
  entity: 'FacilitationEvent',
  kind,
  field,
}));

/** What is said of an id that the catalogue does not have. */
export const notInCatalogue =
  'An id of the catalogue is one that the catalogue has. Correct it, or add it to the catalogue that you check against.';

function referenceRules(): ContextRule[] {
  return Object.entries(catalogueReferences).flatMap(([entity, references]) =>
    Object.entries(references).map(([field, lists]) => ({
      id: 'in-catalogue',
      description:
        typeof lists === 'function'
          ? `What stands at ${field} is an id of the list of the catalogue that the record names.`
          : `What stands at ${field} is an id of the catalogue: ${lists.join(', ')}.`,
      entity: entity as EntityName,
      field,
    })),
  );
}

/**
 * Every rule that asks for more than one record: the catalogue, or other events. `checkRecord` checks them
 * where it is given these; the JSON Schemas tell of them under `x-rules`, with the scope `context`.
 */
// A marked call, because bundlers keep a list that is spread together and drop this where nobody asks for it.
export const contextRules: readonly ContextRule[] = /* @__PURE__ */ (() => [
  ...eventReferences,
  ...recordInCatalogueRules.map(({ id, description, entity, kind, field }) => ({
    id,
    description,
    entity,
    kind,
    field,
  })),
  ...catalogueRules.map(({ id, description, list, field }) => ({
    id,
    description,
    entity: listEntities[list],
    field,
  })),
  ...referenceRules(),
])();
