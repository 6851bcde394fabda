import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createBulkParser } from '../src/bulk/create-bulk-parser.ts';
import { ruleChecks } from '../src/bulk/rule-checks.ts';
import { parseFacilitationEvent } from '../src/parse-facilitation-event.ts';
import { type EntityName, entitySchemas, FacilitationEventSchema } from '../src/schemas/index.ts';
import { entityExamples } from '../src/testing/entity-examples.ts';
import { mutate, mutation } from '../src/testing/mutations.ts';
import { parseRecord } from '../src/validation/index.ts';
import { createReader } from './ajv-reader.ts';
import { entityDocument, entityNames } from './entity-documents.ts';
import { compileEventValidator } from './standalone.ts';

/**
 * Over all entities together, and with those of the bulk validator, more than 100,000 records. FUZZ_FACTOR
 * asks for as many times more, from another seed each time.
 */
const factor = Number(process.env.FUZZ_FACTOR ?? 1);
const seed = factor === 1 ? 20261124 : Date.now();
const RUNS_EACH = 2_500 * factor;
const BULK_RUNS = 30_000 * factor;
/** Milliseconds; a bound on a machine that is busy, not a measure. */
const PATIENCE = 120_000 * factor;

const mutations = fc.array(mutation, { maxLength: 3 });

/** The rules across fields, which JSON Schema can only tell of. */
function keepsRules(name: EntityName): (record: Record<string, unknown>) => boolean {
  if (name !== 'FacilitationEvent') return ruleChecks(entitySchemas[name] as v.GenericSchema);
  const byKind = new Map<unknown, (record: Record<string, unknown>) => boolean>(
    FacilitationEventSchema.options.map((option) => [
      option.entries.kind.literal,
      ruleChecks(option),
    ]),
  );
  return (record) => byKind.get(record.kind)?.(record) ?? false;
}

describe.each(entityNames())('%s', (name) => {
  const examples = entityExamples[name] ?? [];
  const reads = createReader(entityDocument(name));
  const rules = keepsRules(name);
  const verdicts = { accepted: 0, refused: 0 };

  test(
    'JSON Schema and Valibot agree on valid and on mutated records',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...examples), mutations, (example, changes) => {
          const input = mutate(example, changes);
          const { ok } = parseRecord(entitySchemas[name] as v.GenericSchema, input);
          verdicts[ok ? 'accepted' : 'refused'] += 1;
          expect(reads(input) && rules(input as Record<string, unknown>)).toBe(ok);
        }),
        { numRuns: RUNS_EACH, seed },
      );
    },
    PATIENCE,
  );

  test('and both answers came often enough to mean something', () => {
    expect(verdicts.accepted).toBeGreaterThan(RUNS_EACH / 20);
    expect(verdicts.refused).toBeGreaterThan(RUNS_EACH / 20);
  });
});

describe('the validator for bulk', () => {
  const { validate } = compileEventValidator();
  const parseInBulk = createBulkParser((input) => validate(input) === true);
  const examples = entityExamples.FacilitationEvent ?? [];

  test(
    'gives the same answer as the schema, issues and all',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...examples), mutations, (example, changes) => {
          const input = mutate(example, changes);
          expect(parseInBulk(input)).toEqual(parseFacilitationEvent(input));
        }),
        { numRuns: BULK_RUNS, seed },
      );
    },
    PATIENCE,
  );

  test('says yes to what the schema accepts, so that the fast way is the usual one', () => {
    for (const example of examples) {
      expect(validate(JSON.parse(JSON.stringify(example)))).toBe(true);
    }
  });
});
