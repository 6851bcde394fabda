import { expect, test } from 'vitest';
import { FacilitationEventSchema } from '../schemas/index.js';
import { eventColumns } from './event-columns.js';

interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  options?: AnySchema[];
  wrapped?: AnySchema;
  pipe?: AnySchema[];
  literal?: unknown;
}

/** The columns that a schema asks for, each with what its cells hold. */
function columnsOf(schema: AnySchema, name = ''): [string, string][] {
  if (schema.wrapped) return columnsOf(schema.wrapped, name);
  if (schema.type === 'variant')
    return (schema.options ?? []).flatMap((one) => columnsOf(one, name));
  if (schema.entries) {
    const prefix = name === '' ? '' : `${name}.`;
    return Object.entries(schema.entries).flatMap(([field, inner]) =>
      columnsOf(inner, prefix + field),
    );
  }
  if (['array', 'custom'].includes(schema.type) || schema.literal === true) return [[name, 'json']];
  if (schema.type === 'number' || name === 'schemaVersion') return [[name, 'number']];
  return [[name, 'text']];
}

test('the columns are the fields of the schemas, no more and no fewer', () => {
  const asked = Object.fromEntries(columnsOf(FacilitationEventSchema as unknown as AnySchema));
  expect(eventColumns).toEqual(asked);
});
