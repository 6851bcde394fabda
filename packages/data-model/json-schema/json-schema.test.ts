import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { entityExamples } from '../src/testing/entity-examples.ts';
import { createReader } from './ajv-reader.ts';
import {
  compoundDocument,
  entityDocument,
  entityNames,
  SCHEMA_ID_BASE,
} from './entity-documents.ts';

const names = entityNames();

function kept(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'v1', `${name}.json`), 'utf8'));
}

describe.each(names)('the JSON Schema of %s', (name) => {
  const document = entityDocument(name);

  test('is the one that is kept in the repository: build the package where it is not', () => {
    expect(kept(name)).toEqual(document);
  });

  test('says its dialect, its id and its title', () => {
    expect(document).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${SCHEMA_ID_BASE}${name}.json`,
      title: name,
    });
  });

  test('says what the entity is', () => {
    const said = document.description ?? (document.oneOf && 'told apart by kind');
    expect(said).toMatch(/\w/);
  });

  test('is valid by the dialect, and Ajv compiles it in strict mode', () => {
    const ajv = new Ajv2020({ validateFormats: false });
    expect(ajv.validateSchema(document)).toBe(true);
    expect(() => createReader(document)).not.toThrow();
  });

  test('accepts every example', () => {
    const reads = createReader(document);
    const examples = entityExamples[name] ?? [];
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !reads(JSON.parse(JSON.stringify(example))))).toEqual([]);
  });

  test('refuses a field that it does not know', () => {
    const [example] = entityExamples[name] ?? [];
    expect(createReader(document)({ ...example, nickname: 'x' })).toBe(false);
  });
});

test('descriptions reach fields that an interface inherits, and objects inside fields', () => {
  const { $defs } = entityDocument('FacilitationEvent') as unknown as {
    $defs: Record<string, { properties: Record<string, { description?: string }> }>;
  };
  expect($defs.HelpGiven?.properties.occurredAt?.description).toBe('When it happened.');
  expect($defs.HelpOffered?.properties.setting?.description).toBe('Where the offer was made.');
});

test('one document holds all entities, each under its own id', () => {
  expect(kept('all')).toEqual(compoundDocument());
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(compoundDocument());
  expect(
    names.filter((name) => ajv.getSchema(`${SCHEMA_ID_BASE}${name}.json`) === undefined),
  ).toEqual([]);
});
