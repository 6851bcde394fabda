import { type FacilitationEvent, FacilitationEventSchema } from '../schemas/index.js';
import { type ParseResult, parseRecord } from '../validation/index.js';
import { ruleChecks } from './rule-checks.js';

const rulesByKind = new Map(
  FacilitationEventSchema.options.map((option) => [
    option.entries.kind.literal as string,
    ruleChecks(option),
  ]),
);

/**
 * A parser of events for many at once. A fast validator says yes to what is plainly right; whatever it does
 * not, the schema judges, which also finds the words. So both give the same answer, the common one sooner.
 * The record handed back is the input itself, not a copy.
 *
 * @param looksRight a validator generated from the same schemas, which knows no rules across fields
 */
export function createBulkParser(
  looksRight: (input: unknown) => boolean,
): (input: unknown) => ParseResult<FacilitationEvent> {
  return (input) => {
    if (looksRight(input)) {
      const record = input as FacilitationEvent;
      const rules = rulesByKind.get(record.kind);
      if (rules?.(record as unknown as Record<string, unknown>)) return { ok: true, record };
    }
    return parseRecord(FacilitationEventSchema, input);
  };
}
