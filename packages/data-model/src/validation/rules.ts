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

/** A schema with its cross-field rules. The rules run only once every field has its own shape right. */
export function withRules<
  const TSchema extends v.GenericSchema<Record<string, unknown>, Record<string, unknown>>,
>(schema: TSchema, rules: readonly RecordRule<v.InferOutput<TSchema>>[]) {
  return v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const value = dataset.value as v.InferOutput<TSchema>;
      for (const rule of rules) {
        if (rule.holds(value)) continue;
        addIssue({
          message: `rule/${rule.id}`,
          expected: rule.description,
          path: [
            {
              type: 'object',
              origin: 'value',
              input: value as Record<string, unknown>,
              key: rule.field,
              value: (value as Record<string, unknown>)[rule.field],
            },
          ],
        });
      }
    }),
  );
}
