import { describe, expect, test } from 'vitest';
import * as catalogue from '../catalogue/index.js';
import { otherBindings, snomedBindings } from '../code-bindings/index.js';
import { frameworks } from '../frameworks/index.js';
import { type EntityName, entitySchemas } from '../schemas/entities.js';
import { recordExamples } from '../testing/record-examples.js';
import { checkRecord } from './check-record.js';
import { catalogueReferences } from './references.js';

const faults = (...args: Parameters<typeof checkRecord>) =>
  checkRecord(...args).map(({ path, code }) => `${path} ${code}`);

describe('a record against the catalogue', () => {
  test.each([
    ['Responsibility', { accountable: ['tea-lady'] }, '/accountable/0'],
    ['Responsibility', { informed: ['nurse', 'tea-lady'] }, '/informed/1'],
    ['Responsibility', { statedBy: 'tea-lady' }, '/statedBy'],
    ['Organisation', { type: 'tea-room' }, '/type'],
    ['Metric', { evidence: { grade: 'C', sources: ['hearsay'] } }, '/evidence/sources/0'],
    ['SupportNeed', { metBy: 'tea' }, '/metBy'],
    [
      'SupportNeed',
      { provenance: { method: 'entered', recordedByRole: 'tea-lady' } },
      '/provenance/recordedByRole',
    ],
  ] as const)('of %s with %j names the place', (entity, change, path) => {
    const { record } = recordExamples[entity] ?? {};
    expect(checkRecord(entity, record, { catalogue })).toEqual([]);
    expect(faults(entity, { ...record, ...change }, { catalogue })).toEqual([
      `${path} rule/in-catalogue`,
    ]);
  });

  test('of a need names the role of a step that it lacks', () => {
    const steps = [{ stage: 'identify', at: '2026-03-02T09:30:00.000Z', byRole: 'tea-lady' }];
    const need = { ...recordExamples.SupportNeed?.record, steps, sharing: 'not-asked' };
    expect(faults('SupportNeed', need, { catalogue })).toEqual([
      '/steps/0/byRole rule/in-catalogue',
    ]);
  });

  test('of a framework and of a code binding names sources and concepts that it lacks', () => {
    for (const framework of frameworks) {
      expect(checkRecord('Framework', framework, { catalogue })).toEqual([]);
    }
    for (const binding of [...otherBindings, ...snomedBindings]) {
      expect(checkRecord('CodeBinding', binding, { catalogue })).toEqual([]);
    }
    expect(faults('Framework', { ...frameworks[0], sources: ['hearsay'] }, { catalogue })).toEqual([
      '/sources/0 rule/in-catalogue',
    ]);
    const concept = { list: 'barriers', id: 'rain' };
    const binding = { ...otherBindings[0], concept, sources: ['hearsay'] };
    expect(faults('CodeBinding', binding, { catalogue }).sort()).toEqual([
      '/concept/id rule/in-catalogue',
      '/sources/0 rule/in-catalogue',
    ]);
  });
});

interface AnySchema {
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  wrapped?: AnySchema;
  options?: AnySchema[];
}

/** Does a schema have a place, on the way through lists, optional fields and options? */
function hasPlace(schema: AnySchema | undefined, [step, ...rest]: string[]): boolean {
  if (schema === undefined || step === undefined) return schema !== undefined;
  if (schema.wrapped) return hasPlace(schema.wrapped, [step, ...rest]);
  if (schema.options) return schema.options.some((option) => hasPlace(option, [step, ...rest]));
  return hasPlace(step === '*' ? schema.item : schema.entries?.[step], rest);
}

describe('the table of references', () => {
  const places = Object.entries(catalogueReferences).flatMap(([entity, references]) =>
    Object.keys(references).map((path) => [entity as EntityName, path] as const),
  );

  test.each(places)('%s: %s is a place of its schema', (entity, path) => {
    expect(hasPlace(entitySchemas[entity] as never, path.split('/'))).toBe(true);
    expect(hasPlace(entitySchemas[entity] as never, [...path.split('/'), 'further'])).toBe(false);
  });

  test('speaks of entities that there are', () => {
    const names = Object.keys(entitySchemas) as EntityName[];
    expect(
      Object.keys(catalogueReferences).filter((name) => !names.includes(name as EntityName)),
    ).toEqual([]);
  });
});
