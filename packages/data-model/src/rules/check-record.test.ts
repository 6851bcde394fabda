import { describe, expect, test } from 'vitest';
import * as catalogue from '../catalogue/index.js';
import type { EntityName } from '../schemas/entities.js';
import {
  correctionExample,
  eventExamples,
  exampleId,
  helpGivenExample,
  outcomeReportedExample,
} from '../testing/fixtures.js';
import { recordExamples } from '../testing/record-examples.js';
import { checkRecord } from './check-record.js';

const faults = (...args: Parameters<typeof checkRecord>) =>
  checkRecord(...args).map(({ path, code }) => `${path} ${code}`);

describe('a record by itself', () => {
  test.each(Object.entries(eventExamples))('of kind %s has no fault', (_kind, event) => {
    expect(checkRecord('FacilitationEvent', event)).toEqual([]);
  });

  test('tells the faults of its shape and of its rules', () => {
    expect(faults('FacilitationEvent', { ...correctionExample, replaces: 'x' })).toEqual([
      '/replaces bad-format',
    ]);
    expect(
      faults('FacilitationEvent', { ...correctionExample, replaces: correctionExample.id }),
    ).toEqual(['/replaces rule/corrects-another-event']);
  });

  test('is not asked for what only its surroundings tell', () => {
    expect(checkRecord('FacilitationEvent', { ...helpGivenExample, approach: 'our-own' })).toEqual(
      [],
    );
  });

  test.each([null, undefined, 7, 'text', []])('that is %j is refused without a throw', (input) => {
    expect(checkRecord('Referral', input).length).toBeGreaterThan(0);
  });

  test('that throws when it is read is refused without a throw', () => {
    const input = {
      get id() {
        throw new Error('Jane Example');
      },
    };
    const [issue, ...others] = checkRecord('Referral', input);
    expect(issue).toMatchObject({ path: '', code: 'not-json' });
    expect(JSON.stringify(issue)).not.toContain('Jane');
    expect(others).toEqual([]);
  });

  test.each(['Person', 'toString', '__proto__'])('of an entity %s is refused', (entity) => {
    expect(faults(entity as EntityName, {})).toEqual([' unknown-kind']);
  });

  test('can be checked with no context at all, or with one that is no context', () => {
    for (const context of [undefined, null, {}, { catalogue: null }, { catalogue: 7 }]) {
      expect(checkRecord('FacilitationEvent', helpGivenExample, context as never)).toEqual([]);
    }
  });
});

describe('a record against the catalogue', () => {
  test.each(Object.entries(eventExamples))('of kind %s names ids that it has', (_kind, event) => {
    expect(checkRecord('FacilitationEvent', event, { catalogue })).toEqual([]);
  });

  test('with an approach, a service and a barrier that it lacks names each place', () => {
    const event = {
      ...helpGivenExample,
      approach: 'tea',
      services: ['nhs-app', 'fax'],
      barriers: [{ barrier: 'rain', source: 'self-reported' }],
    };
    expect(faults('FacilitationEvent', event, { catalogue }).sort()).toEqual([
      '/approach rule/in-catalogue',
      '/barriers/0/barrier rule/in-catalogue',
      '/services/1 rule/in-catalogue',
    ]);
  });

  test('is asked only for the lists that are given', () => {
    const event = { ...helpGivenExample, approach: 'tea', services: ['fax'] };
    expect(faults('FacilitationEvent', event, { catalogue: { services: [] } })).toEqual([
      '/services/0 rule/in-catalogue',
    ]);
  });

  test('never repeats the id in a message', () => {
    const [issue] = checkRecord(
      'Referral',
      { ...recordExamples.Referral?.record, to: 'jo-smith' },
      {
        catalogue,
      },
    );
    expect(issue?.path).toBe('/to');
    expect(issue?.message).not.toContain('jo-smith');
  });
});

describe('the events that a record names', () => {
  const eventExists = (id: string) => id === exampleId(3) || id === exampleId(7);

  test('exist: nothing is said', () => {
    expect(checkRecord('FacilitationEvent', correctionExample, { eventExists })).toEqual([]);
    expect(checkRecord('FacilitationEvent', outcomeReportedExample, { eventExists })).toEqual([]);
  });

  test('that do not exist are named at their place', () => {
    const nothing = { eventExists: () => false };
    expect(faults('FacilitationEvent', correctionExample, nothing)).toEqual([
      '/replaces rule/names-existing-event',
      '/replacement rule/names-existing-event',
    ]);
    const known = { eventExists: (id: string) => id === exampleId(3) };
    expect(faults('FacilitationEvent', correctionExample, known)).toEqual([
      '/replacement rule/names-existing-event',
    ]);
    expect(faults('FacilitationEvent', outcomeReportedExample, nothing)).toEqual([
      '/about rule/names-existing-event',
    ]);
  });
});
