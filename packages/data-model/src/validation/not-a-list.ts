import * as v from 'valibot';

/** What is needed of a schema of an object. */
type ObjectSchema = v.GenericSchema & { type: string };

/**
 * A schema of an object all of whose fields may be left out, without Valibot's leniency: to it, an empty
 * list is an object with no field.
 */
/* @__NO_SIDE_EFFECTS__ */
export function notAList<const TSchema extends ObjectSchema>(schema: TSchema): TSchema {
  const strict = {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(strict as never, 'type', dataset, config);
      return dataset;
    },
  };
  return v._standardSchema(strict) as TSchema;
}
