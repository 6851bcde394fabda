import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { communityServiceExample as example } from '../testing/directory.js';
import { leavesOf, withValueAt } from '../testing/places.js';
import { parseRecord } from '../validation/index.js';
import { CommunityServiceSchema, ServiceEmailSchema, ServiceLinkSchema } from './index.js';

function accepts(change: object): boolean {
  return parseRecord(CommunityServiceSchema, { ...example, ...change }).ok;
}

describe('a community service', () => {
  test('with every field is one', () => {
    expect(parseRecord(CommunityServiceSchema, example)).toEqual({ ok: true, record: example });
  });

  test('needs an id, a version, a name, a status and what is known of its freshness', () => {
    const { id, schemaVersion, name, status } = example;
    const short = { id, schemaVersion, name, status, freshness: {} };
    expect(parseRecord(CommunityServiceSchema, short).ok).toBe(true);
    for (const field of Object.keys(short)) {
      expect(parseRecord(CommunityServiceSchema, { ...short, [field]: undefined }).ok).toBe(false);
    }
  });

  test('that is defunct is not kept', () => {
    expect(accepts({ status: 'defunct' })).toBe(false);
    expect(accepts({ status: 'temporarily-closed' })).toBe(true);
  });

  test('has no field that the schema does not have, except under extensions', () => {
    expect(accepts({ rating: 5 })).toBe(false);
    expect(accepts({ extensions: { 'example-supplier.shelf': 'blue' } })).toBe(true);
  });

  test('has no empty list: unknown is left out', () => {
    for (const field of ['phones', 'places', 'areasServed', 'languages', 'costs', 'topics']) {
      expect(accepts({ [field]: [] }), field).toBe(false);
    }
  });

  test('has lists of 50 items at most', () => {
    expect(accepts({ languageNames: Array.from({ length: 50 }, () => 'Sylheti') })).toBe(true);
    expect(accepts({ languageNames: Array.from({ length: 51 }, () => 'Sylheti') })).toBe(false);
  });

  test.each(leavesOf(example))('refuses markup at %s %s %s %s', (...place) => {
    for (const text of ['<b>x</b>', 'x <!-- y', 'x</p', 'a\n<script']) {
      const input = withValueAt(
        example,
        place.filter((key) => key !== undefined),
        text,
      );
      expect(parseRecord(CommunityServiceSchema, input).ok).toBe(false);
    }
  });

  test('may say that one number is less than another', () => {
    expect(accepts({ description: 'For groups < 5, or <5' })).toBe(true);
  });

  test('has a description of up to 10,000 characters and a name of up to 300', () => {
    expect(accepts({ description: 'x'.repeat(10_000), name: 'x'.repeat(300) })).toBe(true);
    expect(accepts({ description: 'x'.repeat(10_001) })).toBe(false);
    expect(accepts({ name: 'x'.repeat(301) })).toBe(false);
  });

  test('is judged, however long its texts are', () => {
    const long = '<'.repeat(500_000);
    expect(accepts({ description: long, url: `https://${long}`, email: `a@${long}` })).toBe(false);
    expect(accepts({ email: `a@${'b.'.repeat(250_000)}` })).toBe(false);
  });
});

describe('a link', () => {
  test.each([
    'https://a.example',
    'HTTP://a.example:8080/b?c=d@e#f',
    'mailto:a@b.example?subject=Hello',
    'tel:+441632960001',
    'https://a.example/caffè/🙂',
  ])('may be %s', (url) => {
    expect(v.is(ServiceLinkSchema, url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://a.example',
    'data:text/html,x',
    'vbscript:x',
    '//a.example',
    'www.a.example',
    'https:/a.example',
    'https://',
    'https://user:secret@a.example',
    'https://a.example\\@b.example',
    'https://a.example/"onclick="x',
    'https://a.example/ x',
    'file:///etc/passwd',
    'https://a.example/\u202Egnp.exe',
    'https://a.example/\u2066x',
    'https://a\u200B.example',
    'https://a.example/\u0000',
    'https://a.example/\u0085x',
    'mailto:a\u202Eb@c.example',
    `https://a.example/${'x'.repeat(2048)}`,
  ])('may not be %s', (url) => {
    expect(v.is(ServiceLinkSchema, url)).toBe(false);
  });
});

test.each([
  'a\u202Eb@c.example',
  'a@b\u0000.example',
  'a',
  'a@b',
  'a@b.',
  'a@.b',
  'a b@c.example',
  'a@b@c.example',
  '<a@b.example>',
])('an email address may not be %s', (email) => {
  expect(v.is(ServiceEmailSchema, email)).toBe(false);
});

describe('the id of a service', () => {
  test.each(['s-1', 'https://a.example/1', 'ਪੰਜਾਬੀ', '🙂'])('may be %s', (id) => {
    expect(accepts({ id })).toBe(true);
  });

  test.each(['', 'a b', '<a', 'a\u0000', 'a\u202E', '\u200B', '\uFEFFa', '\uE000', 'a\uD83D'])(
    'may not be %j',
    (id) => {
      expect(accepts({ id })).toBe(false);
    },
  );
});
