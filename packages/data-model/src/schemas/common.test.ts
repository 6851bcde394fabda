import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { helpOfferedExample } from '../testing/fixtures.js';
import { accepts, faultsOf } from '../testing/refusals.js';
import { CatalogueIdSchema, DaySchema, ExtensionsSchema } from './common.js';

const numbers = ['9449306753', '944-930-6753', '9990000018'];

describe('the subject of a record', () => {
  test.each(numbers)('the NHS number %s is refused as a pseudonym', (pseudonym) => {
    expect(faultsOf({ ...helpOfferedExample, subject: { type: 'pseudonym', pseudonym } })).toEqual([
      '/subject/pseudonym bad-format',
    ]);
  });

  test.each(numbers)("the NHS number %s is refused as a host's reference", (reference) => {
    const subject = { type: 'host-reference', reference };
    expect(faultsOf({ ...helpOfferedExample, subject })).toEqual(['/subject/reference bad-format']);
  });

  test('ten digits that are no NHS number are a reference', () => {
    const subject = { type: 'host-reference', reference: '9991234567' };
    expect(accepts({ ...helpOfferedExample, subject })).toBe(true);
  });

  test.each(['', 'Jane Example', 'jane@example.org', 'x'.repeat(129), 'line\n'])(
    '%j is refused as a reference',
    (reference) => {
      const subject = { type: 'host-reference', reference };
      expect(faultsOf({ ...helpOfferedExample, subject })).toEqual([
        '/subject/reference bad-format',
      ]);
    },
  );

  test.each(['a', 'x'.repeat(128), 'urn:example:7f3a', '43_chars~of-base64.url'])(
    '%j is a reference',
    (reference) => {
      const subject = { type: 'host-reference', reference };
      expect(accepts({ ...helpOfferedExample, subject })).toBe(true);
    },
  );

  test('nobody has no key', () => {
    const subject = { type: 'none', reference: 'contact:7f3a' };
    expect(faultsOf({ ...helpOfferedExample, subject })).toEqual([
      '/subject/reference unknown-field',
    ]);
  });

  test('a name in place of a key is refused', () => {
    expect(faultsOf({ ...helpOfferedExample, subject: { type: 'name', name: 'Jane' } })).toEqual([
      '/subject/type unknown-kind',
    ]);
  });
});

describe('catalogue ids', () => {
  test.each(['nhs-app', 'a', '111-online', 'x'.repeat(64)])('%s is one', (id) => {
    expect(v.is(CatalogueIdSchema, id)).toBe(true);
  });

  test.each([
    '',
    'NHS-app',
    'nhs_app',
    'nhs app',
    '-nhs',
    'nhs-',
    'nhs--app',
    'x'.repeat(65),
    'a\n',
  ])('%j is none', (id) => {
    expect(v.is(CatalogueIdSchema, id)).toBe(false);
  });
});

describe('extensions', () => {
  test('names of any form are carried', () => {
    const extensions = { 'https://example.org/site': 'branch-2', 'a b': 'c', ä: '', 1: 'd' };
    expect(v.parse(ExtensionsSchema, extensions)).toEqual(extensions);
  });

  test.each([{ a: {} }, { a: ['b'] }, { a: null }, { a: 'no 944 930 6753' }, ['a'], 'text', null])(
    '%j are refused',
    (extensions) => {
      expect(v.is(ExtensionsSchema, extensions)).toBe(false);
    },
  );
});

test('a form says what to write to whoever runs its schema through Valibot alone', () => {
  const { issues } = v.safeParse(DaySchema, '2026-02-30');
  expect(issues?.map(({ message }) => message)).toEqual(['Write a day that exists as YYYY-MM-DD.']);
});
