import * as fc from 'fast-check';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import { areaIndexRule } from '../schemas/area-index.js';
import type * as s from '../schemas/index.js';
import { exampleId } from './fixtures.js';

// Values of records as they come, for tests of properties.

export const id = fc.nat({ max: 0xffff }).map(exampleId);
export const schemaVersion = fc.constant(1 as const);
export const word = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,5}){0,2}$/);
export const words = fc.array(word, { maxLength: 3 });
export const moment = fc
  .date({
    min: new Date('2000-01-01T00:00:00.000Z'),
    max: new Date('2099-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
export const day = moment.map((text) => text.slice(0, 10));
export const language = fc.constantFrom(
  'en',
  'cy',
  'bfi',
  'pa-Arab',
  'en-GB',
  'zh-Hant-HK',
  'es-419',
);
export const ods = fc.stringMatching(/^[A-TV-Y][0-9]{5}$/);
export const text = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter((words) => words.trim() !== '' && !/<[a-z/!?]/i.test(words) && !holdsNhsNumber(words));
export const key = fc.stringMatching(/^[\w.:~-]{1,40}$/).filter((found) => !holdsNhsNumber(found));
export const extensions = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { maxKeys: 2 })
  .filter((found) =>
    areaIndexRule.holds({ subject: { type: 'host-reference', reference: 'x' }, extensions: found }),
  );

export const of = <const T extends readonly unknown[]>(list: T): fc.Arbitrary<T[number]> =>
  fc.constantFrom(...list);
export const listOf = <const T extends readonly unknown[]>(list: T): fc.Arbitrary<T[number][]> =>
  fc.array(of(list), { maxLength: 3 });

/** A record whose fields named as optional may be left out. */
export function recordOf<T extends object>(
  fields: { [F in keyof T]-?: fc.Arbitrary<NonNullable<T[F]>> },
  optional: readonly (keyof T & string)[] = [],
): fc.Arbitrary<T> {
  const required = Object.keys(fields).filter((field) => !optional.some((name) => name === field));
  return fc.record(fields, { requiredKeys: required as never, noNullPrototype: true }) as never;
}

type KeptFields = 'createdAt' | 'updatedAt' | 'provenance';

const keptFields: fc.Arbitrary<Pick<s.KeptRecord, KeptFields>> = recordOf<
  Pick<s.KeptRecord, KeptFields>
>(
  {
    createdAt: moment,
    updatedAt: moment,
    provenance: recordOf<s.Provenance>(
      {
        method: of(['entered', 'imported', 'derived']),
        source: word,
        recordedByRole: word,
        assertedAt: moment,
      },
      ['source', 'recordedByRole', 'assertedAt'],
    ),
  },
  ['createdAt', 'updatedAt', 'provenance'],
);

/** A record that is kept and changed; now and then it says how it came to be here. */
export function keptRecordOf<T extends s.KeptRecord>(
  fields: { [F in Exclude<keyof T, keyof s.KeptRecord>]-?: fc.Arbitrary<NonNullable<T[F]>> },
  optional: readonly (keyof T & string)[] = [],
): fc.Arbitrary<T> {
  const said = recordOf<Record<string, unknown>>(
    { id, schemaVersion, ...fields } as never,
    optional,
  );
  const origin = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: keptFields },
  );
  return fc.tuple(said, origin).map(([record, more]) => ({ ...record, ...more })) as never;
}

export const somebody: fc.Arbitrary<s.Subject> = fc.oneof(
  key.map((pseudonym) => ({ type: 'pseudonym' as const, pseudonym })),
  key.map((reference) => ({ type: 'host-reference' as const, reference })),
);
/** Moments in order, the first first. */
export const momentsInOrder = fc
  .array(moment, { minLength: 1, maxLength: 4 })
  .map((moments) => [...moments].sort());

/** A list that is not empty. */
export const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });
