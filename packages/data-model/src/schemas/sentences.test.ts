import { expect, test } from 'vitest';
import { entitySchemas } from './entities.js';

interface AnySchema {
  kind: string;
  type: string;
  message?: unknown;
  requirement?: unknown;
  entries?: Record<string, AnySchema>;
  options?: unknown[];
  wrapped?: AnySchema;
  item?: AnySchema;
  key?: unknown;
  value?: AnySchema;
  pipe?: AnySchema[];
}

/** Every check inside a schema that says whether a value has a form. */
function checksOf(schema: AnySchema, seen = new Set<unknown>()): AnySchema[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const parts = [
    ...(schema.pipe ?? []),
    ...Object.values(schema.entries ?? {}),
    ...(schema.options ?? []),
    schema.wrapped,
    schema.item,
    schema.key,
    schema.value,
  ] as AnySchema[];
  const own = schema.kind === 'validation' ? [schema] : [];
  return [...own, ...parts.flatMap((part) => checksOf(part, seen))];
}

test.each(Object.entries(entitySchemas))(
  'every check of %s says what to write',
  (_name, schema) => {
    const checks = checksOf(schema as unknown as AnySchema);
    // A rule across fields has its description, which `brokenRule` finds.
    const forms = checks.filter(({ type, message }) => type !== 'check' || message !== undefined);
    expect(forms.map(({ message }) => String(message))).toEqual(
      forms.map(() => expect.stringMatching(/^Write .+\.$|^Write a phone number: digits/)),
    );
  },
);
