import type { EventId } from '../schemas/common.js';
import { type EntityName, entitySchemas } from '../schemas/entities.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import { type CatalogueLists, idsIn } from './catalogue-lists.js';
import { catalogueReferences, valuesAt } from './references.js';

/** What a record can be checked against beyond itself. What is left out is not checked. */
export interface CheckContext {
  /** Ids that a record names must be in these lists. Leave it out where records name ids of your own. */
  catalogue?: Partial<CatalogueLists> | undefined;
  /** Is there an event of this id? A correction, and a report of an outcome, name one that exists. */
  eventExists?: ((id: EventId) => boolean) | undefined;
}

/** Rules that one record alone cannot keep or break: they ask for what stands around it. */
export const contextRules = [
  {
    id: 'names-existing-event',
    description: 'A correction, and a report of an outcome, name an event that exists.',
  },
  {
    id: 'in-catalogue',
    description:
      'An id of the catalogue is one that the catalogue has. Correct it, or add it to the catalogue that you check against.',
  },
] as const;

const [namesExistingEvent, inCatalogue] = contextRules;

function unknownIds(
  entity: EntityName,
  record: unknown,
  catalogue: Partial<CatalogueLists>,
): RecordIssue[] {
  return Object.entries(catalogueReferences[entity] ?? {})
    .filter(([, lists]) => lists.every((list) => catalogue[list] !== undefined))
    .flatMap(([path, lists]) => {
      const ids = idsIn(catalogue, lists);
      return valuesAt(record, path)
        .filter(([, id]) => !ids.has(String(id)))
        .map(
          ([pointer]): RecordIssue => ({
            path: pointer,
            code: `rule/${inCatalogue.id}`,
            message: inCatalogue.description,
          }),
        );
    });
}

function missingEvents(record: unknown, exists: (id: EventId) => boolean): RecordIssue[] {
  return ['replaces', 'about']
    .flatMap((field) => valuesAt(record, field))
    .filter(([, id]) => !exists(String(id)))
    .map(([path]) => ({
      path,
      code: `rule/${namesExistingEvent.id}`,
      message: namesExistingEvent.description,
    }));
}

/**
 * Everything that is wrong with a record: its shape, the rules across its fields, and, where the context
 * tells, the ids and events that it names. Empty where nothing is. A record whose shape is wrong is not
 * asked further. It never throws.
 *
 * @example
 * const issues = checkRecord('FacilitationEvent', event, {
 *   catalogue,
 *   eventExists: (id) => known.has(id),
 * });
 */
export function checkRecord(
  entity: EntityName,
  input: unknown,
  { catalogue, eventExists }: CheckContext = {},
): RecordIssue[] {
  const result = parseRecord(entitySchemas[entity], input);
  if (!result.ok) return result.issues;
  return [
    ...(catalogue ? unknownIds(entity, result.record, catalogue) : []),
    ...(eventExists && entity === 'FacilitationEvent'
      ? missingEvents(result.record, eventExists)
      : []),
  ];
}
