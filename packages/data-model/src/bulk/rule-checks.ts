import type * as v from 'valibot';
import { brokenRule } from '../validation/rules.js';

type Holds = (value: never) => boolean;

interface AnySchema {
  entries?: Record<string, AnySchema>;
  wrapped?: AnySchema;
  pipe?: { requirement?: unknown }[];
}

function rulesOf({ pipe = [] }: AnySchema): Holds[] {
  return pipe.flatMap(({ requirement }) => brokenRule(requirement)?.holds ?? []);
}

/**
 * The rules across fields that a schema and the objects in its fields carry, as one check of a record
 * whose shape is known to be right. Rules on items of lists are not looked for: no schema has any.
 */
export function ruleChecks(schema: v.GenericSchema): (record: Record<string, unknown>) => boolean {
  const outer = schema as unknown as AnySchema;
  const own = rulesOf(outer);
  const inner = Object.entries(outer.entries ?? {}).flatMap(([field, entry]) =>
    rulesOf(entry.wrapped ?? entry).map((holds): [string, Holds] => [field, holds]),
  );
  return (record) =>
    own.every((holds) => holds(record as never)) &&
    inner.every(([field, holds]) => record[field] === undefined || holds(record[field] as never));
}
