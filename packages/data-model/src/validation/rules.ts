import * as v from 'valibot';

/** A rule across the fields of one record, beyond what each field's own shape says. */
export interface RecordRule<TRecord> {
  /** Stable id in words; an issue's code is `rule/<id>`. */
  id: string;
  /** What holds, in one sentence, for documents and for messages. */
  description: string;
  /** The field to point at when it is broken. */
  field: string;
  holds: (record: TRecord) => boolean;
}

/** The rule behind each check, for the issue that the check leaves. */
const rulesByCheck = new WeakMap<object, RecordRule<never>>();

/** The rule that an issue speaks of, by the function that did not hold. */
export function brokenRule(check: unknown): RecordRule<never> | undefined {
  return rulesByCheck.get(check as object);
}

/** A schema with its cross-field rules. The rules run once every field is there and of its type. */
/* @__NO_SIDE_EFFECTS__ */
export function withRules<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  rules: readonly RecordRule<v.InferOutput<TSchema>>[],
) {
  const checks = rules.map((rule) => {
    rulesByCheck.set(rule.holds, rule as RecordRule<never>);
    return v.check<v.InferOutput<TSchema>>(rule.holds);
  });
  return v.pipe(schema, ...checks);
}
