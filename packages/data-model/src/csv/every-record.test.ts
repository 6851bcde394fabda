import * as fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type EntityName, entitySchemas } from '../schemas/index.js';
import * as events from '../testing/arbitrary-events.js';
import * as questionnaires from '../testing/arbitrary-questionnaires.js';
import * as records from '../testing/arbitrary-records.js';
import * as services from '../testing/arbitrary-services.js';
import { entityExamples } from '../testing/entity-examples.js';
import { parseRecord } from '../validation/index.js';
import { recordsFromCsv, recordsToCsv } from './records.js';

const arbitraries: Partial<Record<EntityName, fc.Arbitrary<object>>> = {
  CommunicationPreference: records.communicationPreferences,
  CommunityService: services.communityServices,
  Consent: records.consents,
  FacilitationEvent: fc.oneof(events.helpGivens, events.helpOffereds, events.needsRecordeds),
  HelpOffer: events.helpOffereds.map(({ offer }) => offer),
  Organisation: records.organisations,
  Questionnaire: questionnaires.questionnaires,
  QuestionnaireResponse: questionnaires.questionnaireResponses,
  Referral: records.referrals,
  Stakeholder: records.stakeholders,
  SupportNeed: records.supportNeeds,
  TrustedPersonLink: records.trustedPersonLinks,
};

/** An example, without some of the fields that it can do without. */
function fewerFields(schema: v.GenericSchema, example: object): fc.Arbitrary<object> {
  const needless = Object.keys(example).filter(
    (name) => parseRecord(schema, { ...example, [name]: undefined }).ok,
  );
  return fc.subarray(needless).map((left) => {
    const fewer = Object.fromEntries(
      Object.entries(example).filter(([name]) => !left.includes(name)),
    );
    return parseRecord(schema, fewer).ok ? fewer : example;
  });
}

const entities = Object.entries(entitySchemas) as unknown as [
  EntityName,
  v.GenericSchema<unknown, object>,
][];

describe.each(entities)('records of %s', (name, schema) => {
  const examples = entityExamples[name] ?? [];

  function expectBack(written: object[]): void {
    const lines = recordsFromCsv(schema, recordsToCsv(schema, written), (input) =>
      parseRecord(schema, input),
    );
    expect(lines.map((line) => (line.ok ? line.record : line.issues))).toEqual(written);
  }

  test('are read back as they were written, all examples in one file', () => {
    expect(examples.length).toBeGreaterThan(0);
    expectBack([...examples]);
  });

  test('are read back as they were written, whatever they hold', () => {
    const one = fc.oneof(
      arbitraries[name] ?? fc.constantFrom(...examples),
      fc.constantFrom(...examples).chain((example) => fewerFields(schema, example)),
    );
    fc.assert(fc.property(fc.array(one, { maxLength: 4 }), expectBack));
  });
});
