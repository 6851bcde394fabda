import * as v from 'valibot';

/** What is read of an option: the literal in the field that tells it apart. */
interface LiteralOption {
  entries: Record<string, { literal: unknown } | undefined>;
}

/**
 * A union of objects that the literal in one field tells apart: as Valibot's `variant`, with its type and
 * its fields. Valibot's own also nests variants and ranks options that half fit, which no record needs and
 * which weighs in every bundle.
 */
/* @__NO_SIDE_EFFECTS__ */
export function unionBy<const TKey extends string, const TOptions extends v.VariantOptions<TKey>>(
  key: TKey,
  options: TOptions,
): v.VariantSchema<TKey, TOptions, undefined> {
  const literals = (options as unknown as LiteralOption[]).map(
    ({ entries }) => entries[key]?.literal,
  );
  // The generic type of Valibot's variant cannot be built from outside, so the shape is vouched for here.
  const schema = {
    kind: 'schema',
    type: 'variant',
    reference: unionBy,
    expects: 'Object',
    async: false,
    key,
    options,
    message: undefined,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const input = dataset.value as Record<string, unknown> | null;
      if (typeof input !== 'object' || input === null) {
        v._addIssue(schema, 'type', dataset, config);
        return dataset;
      }
      const option = options[literals.indexOf(input[key])];
      if (option) return option['~run'](dataset, config);
      v._addIssue(schema, 'type', dataset, config, {
        expected: literals.map((literal) => `"${literal}"`).join(' | '),
        path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
      });
      return dataset;
    },
  } as unknown as v.VariantSchema<TKey, TOptions, undefined>;
  return v._standardSchema(schema);
}
