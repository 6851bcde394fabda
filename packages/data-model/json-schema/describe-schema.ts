import type { InterfaceDescription } from './descriptions.ts';
import type { JsonSchema } from './entity-documents.ts';

type Descriptions = ReadonlyMap<string, InterfaceDescription>;

/** Texts for people who write code have no place in a schema: what the kit's types are called, links. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** A schema with the descriptions of an interface on it, on its fields, and on theirs. */
export function describeSchema(
  schema: JsonSchema,
  name: string,
  descriptions: Descriptions,
  outer = true,
): JsonSchema {
  const known = descriptions.get(name);
  if (!known) return schema;
  const properties = schema.properties as Record<string, JsonSchema> | undefined;
  return {
    ...(outer && known.description ? { description: plain(known.description) } : {}),
    ...schema,
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([field, inner]) => {
              const { description, type = '' } = known.fields.get(field) ?? {};
              return [
                field,
                {
                  ...(description ? { description: plain(description) } : {}),
                  ...describeInner(inner, type, descriptions),
                },
              ];
            }),
          ),
        }
      : {}),
  };
}

/** What a field holds: an object of its own, or a list of them. */
function describeInner(schema: JsonSchema, type: string, descriptions: Descriptions): JsonSchema {
  return schema.type === 'array'
    ? { ...schema, items: describeSchema(schema.items as JsonSchema, type, descriptions) }
    : describeSchema(schema, type, descriptions, false);
}
