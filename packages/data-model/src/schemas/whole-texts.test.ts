import { describe, expect, test } from 'vitest';
import { entityExamples } from '../testing/entity-examples.js';
import { parseRecord } from '../validation/index.js';
import { type EntityName, entitySchemas } from './entities.js';

/** Each copy of a value in which one text, or one name that is no field's, ends in half of a character. */
function* withHalf(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}\ud800`;
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of withHalf(item)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      for (const other of withHalf(inner)) yield { ...value, [name]: other };
      const { [name]: moved, ...others } = value as Record<string, unknown>;
      yield { ...others, [`${name}\ud800`]: moved };
    }
  }
}

describe.each(Object.entries(entityExamples))('a record of %s', (name, examples) => {
  test('with half of a surrogate pair in any text is refused', () => {
    const schema = entitySchemas[name as EntityName];
    for (const example of examples?.slice(0, 8) ?? []) {
      for (const broken of withHalf(example)) {
        expect(parseRecord(schema, broken).ok, JSON.stringify(broken)).toBe(false);
      }
    }
  });
});
