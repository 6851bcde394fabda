import { contextRules } from '../src/rules/index.ts';
import type { EntityName } from '../src/schemas/index.ts';
import type { JsonSchema } from './entity-documents.ts';

/** The kind of event that a schema describes, where it does. */
function kindOf(schema: JsonSchema): unknown {
  const { kind } = (schema.properties ?? {}) as Record<string, JsonSchema | undefined>;
  return kind?.const;
}

/**
 * A schema with the rules of its entity that ask for the catalogue or for other events. They have the scope
 * `context`, because nobody who reads one record alone can check them. Those of events stand with the kind
 * that keeps them, and only where the field that they point at is one of its fields.
 */
export function withContextRules(schema: JsonSchema, entity: EntityName): JsonSchema {
  const isEvent = entity === 'FacilitationEvent';
  const kind = kindOf(schema);
  const properties = (schema.properties ?? {}) as JsonSchema;
  const told = contextRules
    .filter((rule) => rule.entity === entity)
    .filter((rule) =>
      isEvent ? kind !== undefined && [undefined, kind].includes(rule.kind) : true,
    )
    .filter(({ field }) => Object.hasOwn(properties, field.replace(/\/.*/, '')))
    .map(({ id, description, field }) => ({ id, description, field, scope: 'context' }));
  if (told.length === 0) return schema;
  const said = (schema['x-rules'] as unknown[] | undefined) ?? [];
  return { ...schema, 'x-rules': [...said, ...told] };
}
