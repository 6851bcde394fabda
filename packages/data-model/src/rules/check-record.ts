import type { EventId } from '../schemas/common.js';
import { type EntityName, entitySchemas } from '../schemas/entities.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { type CatalogueLists, entriesOf, hasLists, listEntities } from './catalogue-lists.js';
import { catalogueRules } from './catalogue-rules.js';
import { eventReferences, notInCatalogue } from './context-rules.js';
import { recordInCatalogueRules } from './event-rules.js';
import { catalogueReferences, valuesAt } from './references.js';

/** What a record can be checked against beyond itself. What is left out is not checked. */
export interface CheckContext {
  /** Ids that a record names must be in these lists. Leave it out where records name ids of your own. */
  catalogue?: Partial<CatalogueLists> | undefined;
  /** Is there an event of this id? A correction, and a report of an outcome, name events that exist. */
  eventExists?: ((id: EventId) => boolean) | undefined;
}

function ruleIssue(path: string, id: string, message: string): RecordIssue {
  return { path, code: `rule/${id}`, message };
}

function unknownIds(
  entity: EntityName,
  record: unknown,
  catalogue: Partial<CatalogueLists>,
): RecordIssue[] {
  return Object.entries(catalogueReferences[entity] ?? {}).flatMap(([path, reference]) => {
    const lists = typeof reference === 'function' ? reference(record) : reference;
    if (lists.length === 0 || !hasLists(catalogue, lists)) return [];
    const ids = new Set(lists.flatMap((list) => entriesOf(catalogue, list)?.map(({ id }) => id)));
    return valuesAt(record, path)
      .filter(([, id]) => !ids.has(String(id)))
      .map(([pointer]) => ruleIssue(pointer, 'in-catalogue', notInCatalogue));
  });
}

/** Rules of events and hand-overs with the catalogue, and of an entry within its catalogue. */
function brokenRules(
  entity: EntityName,
  record: { kind?: unknown },
  catalogue: Partial<CatalogueLists>,
): RecordIssue[] {
  const ofRecords = recordInCatalogueRules.filter(
    (rule) => rule.entity === entity && (rule.kind === undefined || rule.kind === record.kind),
  );
  const ofEntries = catalogueRules.filter(({ list }) => listEntities[list] === entity);
  return [...ofRecords, ...ofEntries]
    .filter(({ needs, holds }) => hasLists(catalogue, needs) && !holds(record as never, catalogue))
    .map(({ id, description, field }) => ruleIssue(`/${field}`, id, description));
}

function missingEvents(
  record: { kind?: unknown },
  exists: (id: EventId) => boolean,
): RecordIssue[] {
  return eventReferences
    .filter(({ kind }) => kind === record.kind)
    .flatMap(({ id, description, field }) =>
      valuesAt(record, field)
        .filter(([, event]) => !exists(String(event)))
        .map(([path]) => ruleIssue(path, id, description)),
    );
}

/** Reads a record by the schema of its entity. What cannot even be read has an issue of its own. */
function readRecord(entity: EntityName, input: unknown) {
  if (!Object.hasOwn(entitySchemas, entity)) {
    const message = 'There is no entity of this name. Use one that the schemas have.';
    return { ok: false as const, issues: [{ path: '', code: 'unknown-kind' as const, message }] };
  }
  try {
    return parseRecord(entitySchemas[entity], input);
  } catch {
    const message =
      'A field of it throws when it is read. Hand over plain data, as JSON.parse does.';
    return { ok: false as const, issues: [{ path: '', code: 'not-json' as const, message }] };
  }
}

/**
 * Everything that is wrong with a record: its shape, the rules across its fields, and, where the context
 * tells, the ids and events that it names and what the catalogue says of them. Empty where nothing is. A
 * record whose shape is wrong is not asked further. It throws only where `eventExists` does.
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
  context?: CheckContext | null,
): RecordIssue[] {
  const result = readRecord(entity, input);
  if (!result.ok) return result.issues;
  const record = result.record as { kind?: unknown };
  const { catalogue, eventExists } = context ?? {};
  return [
    ...(isJsonObject(catalogue)
      ? [...unknownIds(entity, record, catalogue), ...brokenRules(entity, record, catalogue)]
      : []),
    ...(eventExists && entity === 'FacilitationEvent' ? missingEvents(record, eventExists) : []),
  ];
}
