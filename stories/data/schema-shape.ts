import schemas from '@digital-facilitation/data-model/schemas/v1/all.json';

/** What these pages read of a JSON Schema. */
export interface SchemaShape {
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  $ref?: string;
  items?: SchemaShape;
  properties?: Record<string, SchemaShape>;
  required?: string[];
  oneOf?: SchemaShape[];
  anyOf?: SchemaShape[];
  $defs?: Record<string, SchemaShape>;
  'x-rules'?: { id: string; description: string; field: string }[];
}

/** An object that a schema describes, with the name that it goes by. */
export interface DescribedObject {
  name: string;
  /** The document that it stands in: its own, or that of the union that it is an option of. */
  file: string;
  schema: SchemaShape;
}

const documents = Object.values(schemas.$defs as unknown as Record<string, SchemaShape>);

const nameOf = (ref = '') => ref.replace(/^.*\//, '');

/** Every object of every document; in place of a union, its options, since they have the fields. */
export const describedObjects: DescribedObject[] = documents.flatMap((document) => {
  const file = `${document.title}.json`;
  const options = document.oneOf?.map(({ $ref }) => nameOf($ref)) ?? [];
  return options.length > 0
    ? options.map((name) => ({ name, file, schema: document.$defs?.[name] ?? {} }))
    : [{ name: document.title ?? '', file, schema: document }];
});

/** What a field holds, in a few words. */
export function typeText(schema: SchemaShape): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type === 'array') return `list of ${typeText(schema.items ?? {})}`;
  if (schema.oneOf ?? schema.anyOf) return 'one of several forms';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'any');
}
