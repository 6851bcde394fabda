import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { bulkFormats } from '../src/bulk/bulk-formats.ts';
import { entityDocument, type JsonSchema } from './entity-documents.ts';

// Ajv's CommonJS default, which Node gives whole and bundlers unwrap.
const standaloneCode =
  (standalone as unknown as { default?: typeof standalone }).default ?? standalone;

/** Definitions for whose pattern a function stands that is faster: most remember what repeats from event to event. */
const faster: Record<string, keyof typeof bulkFormats> = {
  CatalogueId: 'catalogue-id',
  EventId: 'event-id',
  LanguageTag: 'language-tag',
  OdsCode: 'ods-code',
};

/** A schema without what only people read; days, moments and NHS numbers are for functions to check. */
function forBulk(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forBulk);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { 'x-no-nhs-number': noNhsNumber, 'x-rules': _rules, ...rest } = schema as JsonSchema;
  const bulk = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, forBulk(value)]),
  );
  if (noNhsNumber) bulk.format = 'no-nhs-number';
  if (bulk.format === 'date' || bulk.format === 'date-time') delete bulk.pattern;
  return bulk;
}

/** Lets Ajv look at the one option that a field names, rather than at each in turn. */
function tellApart(union: JsonSchema, propertyName: string): void {
  union.type = 'object';
  union.required = [propertyName];
  union.discriminator = { propertyName };
}

function bulkSchema(): JsonSchema {
  const schema = forBulk(entityDocument('FacilitationEvent')) as JsonSchema;
  const defs = schema.$defs as Record<string, JsonSchema>;
  for (const [name, format] of Object.entries(faster)) defs[name] = { type: 'string', format };
  tellApart(schema, 'kind');
  tellApart(defs.Subject as JsonSchema, 'type');
  return schema;
}

/** Ajv as the bulk validator uses it, with the schema of an event compiled. */
export function compileEventValidator() {
  const ajv = new Ajv2020({
    // The field that tells a union apart is required of the union and defined in its options, and Ajv's
    // strict mode wants both in one place. The schemas that are published are read in strict mode.
    strictRequired: false,
    discriminator: true,
    // Only yes or no is asked of it, so the sentences would be dead weight.
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`bulkFormats` },
    formats: bulkFormats,
  });
  return { ajv, validate: ajv.compile(bulkSchema()) };
}

/** The source of the module `validate-event.js`. It imports its formats and nothing of Ajv's. */
export function eventValidatorSource(): string {
  const { ajv, validate } = compileEventValidator();
  const code = standaloneCode(ajv, validate);
  if (code.includes('require(')) throw new Error('The generated validator asks for a part of Ajv.');
  return `import { bulkFormats } from './bulk-formats.js';\n${code}\nexport const validateEvent = validate;\n`;
}
