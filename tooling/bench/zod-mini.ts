import * as z from 'zod/mini';

/** As much of JSON Schema as the kit's schemas use. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: string | number | boolean;
  enum?: string[];
  oneOf?: JsonSchema[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  items?: JsonSchema;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/** What a schema refers to; the schema itself where it refers to none. */
function resolved(schema: JsonSchema, definitions: Definitions): JsonSchema {
  return schema.$ref ? (definitions[schema.$ref.replace('#/$defs/', '')] ?? {}) : schema;
}

/**
 * A schema of zod/mini from a JSON Schema. Zod's own `fromJSONSchema` makes those of classic Zod. What
 * names may not be is left out, as Zod has no word for it.
 */
export function toZodMini(schema: JsonSchema, definitions: Definitions): z.ZodMiniType {
  const convert = (inner: JsonSchema) => toZodMini(inner, definitions);
  const { $ref, type, oneOf, properties } = schema;
  if ($ref) return convert(resolved(schema, definitions));
  if (schema.const !== undefined) return z.literal(schema.const);
  if (schema.enum) return z.enum(schema.enum);
  if (oneOf) {
    const options = oneOf.map((option) => convert(option) as never);
    return z.discriminatedUnion(tagOf(oneOf, definitions), options as never);
  }
  if (type === 'string') {
    const pattern = schema.pattern && z.regex(new RegExp(schema.pattern, 'u'));
    return z.string().check(z.minLength(schema.minLength ?? 0), ...(pattern ? [pattern] : []));
  }
  if (type === 'integer') return z.int().check(z.gte(schema.minimum ?? Number.MIN_SAFE_INTEGER));
  if (type === 'array') {
    return z.array(convert(schema.items ?? {})).check(z.minLength(schema.minItems ?? 0));
  }
  if (properties) {
    const fields = Object.entries(properties).map(([name, inner]) => [
      name,
      schema.required?.includes(name) ? convert(inner) : z.optional(convert(inner)),
    ]);
    return z.strictObject(Object.fromEntries(fields));
  }
  if (schema.additionalProperties) {
    const names = z.string().check(z.regex(new RegExp(schema.propertyNames?.pattern ?? '', 'u')));
    return z.record(names, convert(schema.additionalProperties));
  }
  throw new Error(`The bench knows no form of zod/mini for a schema of the type ${type}.`);
}

/** The field by which the options of a union are told apart: the one that is another constant in each. */
function tagOf(options: readonly JsonSchema[], definitions: Definitions): string {
  const { properties = {} } = resolved(options[0] ?? {}, definitions);
  const constants = Object.entries(properties).filter(([, field]) => 'const' in field);
  return constants.at(-1)?.[0] ?? '';
}
