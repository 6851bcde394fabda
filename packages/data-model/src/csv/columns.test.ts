import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entitySchemas, FacilitationEventSchema, NonEmptyTextSchema } from '../schemas/index.js';
import { unionBy } from '../validation/union-by.js';
import { flatFormOf } from './columns.js';

/** The columns of a schema, each with its form where that is not text. */
function columnsOf(schema: v.GenericSchema): string[] {
  return [...flatFormOf(schema).columns].map(([name, form]) =>
    form === 'text' ? name : `${name} (${form})`,
  );
}

/** The form of the column of one field. */
function formOf(field: v.GenericSchema): string | undefined {
  return flatFormOf(v.strictObject({ field })).columns.get('field');
}

test('an event has these columns, in this order', () => {
  expect(columnsOf(FacilitationEventSchema)).toEqual([
    'id',
    'schemaVersion (number)',
    'kind',
    'occurredAt',
    'organisation',
    'recordedByRole',
    'subject.type',
    'subject.pseudonym',
    'subject.reference',
    'setting',
    'services (json)',
    'offer.id',
    'offer.offeredAt',
    'offer.channel',
    'offer.ways (json)',
    'offer.answer.way',
    'offer.answer.accepted',
    'offer.answer.answeredAt',
    'offer.answer.reason',
    'approach',
    'mode',
    'initiatedBy',
    'providerRole',
    'providerOrganisationType',
    'barriers (json)',
    'duration',
    'outcome',
    'nonDigitalOffered',
    'followUpOn',
    'language',
    'interpreterUsed',
    'consent',
    'safeguardingConcern (json)',
    'reach (number)',
    'languages (json)',
    'referral.id',
    'referral.kind',
    'referral.barrier',
    'referral.remit',
    'referral.to',
    'referral.consent',
    'referral.history (json)',
    'questionnaire.id',
    'questionnaire.version (number)',
    'answeredBy',
    'skipped (json)',
    'suggested (json)',
    'about',
    'reportedBy',
    'helped',
    'otherContact',
    'topic',
    'role',
    'people (number)',
    'form',
    'renewOn',
    'replaces',
    'reason',
    'replacement',
    'extensions (json)',
  ]);
});

test.each(Object.entries(entitySchemas))(
  '%s has columns, the first of which is its id',
  (_name, schema) => {
    expect(columnsOf(schema as v.GenericSchema)[0]).toBe('id');
  },
);

test.each([
  ['a text of a form', v.pipe(v.string(), v.minLength(1)), 'text'],
  ['a text that may be left out', v.optional(NonEmptyTextSchema), 'text'],
  ['a text that may be left out but not be undefined', v.exactOptional(NonEmptyTextSchema), 'text'],
  ['a text that may be empty', v.string(), 'json'],
  ['one of some texts', v.picklist(['a', 'b']), 'text'],
  ['one of some texts, one of them empty', v.picklist(['a', '']), 'json'],
  ['one text', v.literal('a'), 'text'],
  ['a number', v.number(), 'number'],
  ['one of some numbers', v.picklist([1, 2]), 'number'],
  ['one number', v.literal(1), 'number'],
  ['a text or a number', v.picklist(['1', 1]), 'json'],
  ['a text or a number, as a union', v.union([NonEmptyTextSchema, v.number()]), 'json'],
  ['a text or null', v.nullable(NonEmptyTextSchema), 'json'],
  ['one of the values of an object', v.enum({ one: 'a', two: 'b' }), 'text'],
  ['true or false', v.boolean(), 'json'],
  ['true', v.literal(true), 'json'],
  ['a list', v.array(v.string()), 'json'],
  ['texts by name', v.record(v.string(), v.string()), 'json'],
  [
    'an object all of whose fields may be left out',
    v.strictObject({ a: v.optional(v.number()) }),
    'json',
  ],
  ['an object with fields that are not known', v.looseObject({ a: v.number() }), 'json'],
  ['a check of a host’s own', v.custom<string>((input) => input === 'a'), 'json'],
])('a field that is %s', (_name, field, form) => {
  expect(formOf(field)).toBe(form);
});

describe('an object in a field', () => {
  test('has a column for each of its fields, however deep', () => {
    const inner = v.optional(
      v.strictObject({ b: v.number(), c: v.object({ d: NonEmptyTextSchema }) }),
    );
    expect(columnsOf(v.strictObject({ a: inner }))).toEqual(['a.b (number)', 'a.c.d']);
  });
});

describe('a union', () => {
  const one = v.strictObject({ type: v.literal('one'), in: v.strictObject({ a: v.number() }) });

  test('has the columns of all its options, once each', () => {
    const other = v.strictObject({
      type: v.literal('other'),
      out: NonEmptyTextSchema,
      in: v.strictObject({ b: v.number(), a: v.literal(2) }),
    });
    const columns = ['type', 'in.a (number)', 'in.b (number)', 'out'];
    expect(columnsOf(unionBy('type', [one, other]))).toEqual(columns);
    expect(columnsOf(v.union([one, other]))).toEqual(columns);
  });

  test('has JSON text where its options hold values of different forms', () => {
    const other = v.strictObject({ type: v.literal('other'), in: NonEmptyTextSchema });
    expect(columnsOf(unionBy('type', [one, other]))).toEqual(['type', 'in (json)']);
  });
});

test('the columns of a schema are worked out once', () => {
  expect(flatFormOf(FacilitationEventSchema)).toBe(flatFormOf(FacilitationEventSchema));
});

test.each([
  ['a list', v.array(v.strictObject({ id: NonEmptyTextSchema }))],
  ['an object with fields that are not known', v.looseObject({ id: NonEmptyTextSchema })],
])('the schema of %s is refused as one without columns', (_name, schema) => {
  expect(() => flatFormOf(schema)).toThrow('needs the schema of an object');
});
