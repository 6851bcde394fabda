import * as fc from 'fast-check';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import type * as s from '../schemas/index.js';
import { exampleId } from './fixtures.js';

// Values of records as they come, for tests of properties.

export const id = fc.nat({ max: 0xffff }).map(exampleId);
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
export const extensions = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { maxKeys: 2 });

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

export const somebody: fc.Arbitrary<s.Subject> = fc.oneof(
  key.map((pseudonym) => ({ type: 'pseudonym' as const, pseudonym })),
  key.map((reference) => ({ type: 'host-reference' as const, reference })),
);
export const schemaVersion = fc.constant(1 as const);
/** Moments in order, the first first. */
export const momentsInOrder = fc
  .array(moment, { minLength: 1, maxLength: 4 })
  .map((moments) => [...moments].sort());

/** A list that is not empty. */
export const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });
