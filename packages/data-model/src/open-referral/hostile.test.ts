import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommunityServiceSchema } from '../schemas/index.js';
import { fullEntry, shortEntry } from '../testing/directory.js';
import { leavesOf, objectsOf, type Place, withValueAt } from '../testing/places.js';
import { parseRecord } from '../validation/index.js';
import { readService, readServicePage } from './index.js';

const marker = 'Jane 9449306753';
const texts = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', 'javascript:alert(1)', '<b>', '&lt;b&gt;', marker),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }).map((text) => `${text}${marker}<i ${text}`),
);
const values = fc.oneof(texts, fc.jsonValue(), fc.anything());
const places = (list: Place[]) => fc.constantFrom(...list);

/** Full entries with something else in one to four places. */
const spoilt = fc
  .array(fc.tuple(places([...leavesOf(fullEntry), ...objectsOf(fullEntry)]), values), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce<unknown>((entry, [place, value]) => {
      try {
        return withValueAt(entry, place, value);
      } catch {
        // An earlier change took the place away.
        return entry;
      }
    }, fullEntry),
  );

const entries = fc.oneof(
  spoilt,
  values,
  fc.record({ id: values, name: values, status: fc.constantFrom('active', 'defunct', 'open') }),
);

describe('whatever the input', () => {
  test('an entry does not throw, and what is read of it keeps the schema', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const result = readService(entry);
        if (result.outcome !== 'read') return;
        const parsed = parseRecord(CommunityServiceSchema, result.service);
        expect(parsed).toEqual({ ok: true, record: result.service });
      }),
      { numRuns: 3000 },
    );
  });

  test('of a service nothing is markup and no link runs a script', () => {
    fc.assert(
      fc.property(spoilt, (entry) => {
        const result = readService(entry);
        if (result.outcome !== 'read') return;
        const { url = 'https:' } = result.service;
        expect(url).toMatch(/^(?:https?|mailto|tel):/i);
        for (const place of leavesOf(result.service)) {
          const leaf = place.reduce<unknown>((at, key) => (at as never)[key], result.service);
          expect(String(leaf)).not.toMatch(/<[a-z/!?]/i);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a page does not throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(values, fc.record({ contents: values, total_pages: values })),
        (page) => {
          readServicePage(page);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('services, rejected and dropped entries make up all entries', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 12 }), (contents) => {
        const { services, rejected, droppedDefunct } = readServicePage({ contents });
        expect(services.length + rejected.length + droppedDefunct).toBe(contents.length);
        expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
      }),
    );
  });

  test('no fault repeats a value or the name of a field', () => {
    fc.assert(
      fc.property(fc.array(spoilt, { maxLength: 4 }), fc.string(), (contents, name) => {
        const odd = { [`${marker}${name}`]: marker, status: marker, id: { [marker]: marker } };
        const { rejected, lost, issues } = readServicePage({
          contents: [...contents, odd, marker],
        });
        const shown = JSON.stringify([rejected, lost, issues]);
        for (const part of ['Jane', '9449306753', 'alert(', 'javascript']) {
          expect(shown).not.toContain(part);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile entry', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('with %s changes no prototype', (name) => {
    const text = JSON.stringify(fullEntry).replaceAll('{', `{"${name}":{"polluted":"yes"},`);
    const result = readService(JSON.parse(text));
    expect(result.outcome).toBe('read');
    expect('polluted' in {}).toBe(false);
    expect(JSON.stringify(result)).not.toContain('polluted');
  });

  test('cannot give its fields by its prototype', () => {
    expect(readService(Object.create(shortEntry)).outcome).toBe('rejected');
    expect(
      readService(JSON.parse('{"__proto__":{"id":"a","name":"b","status":"active"}}')).outcome,
    ).toBe('rejected');
  });

  test('nested deep is read for what it holds', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(
      readService({ ...shortEntry, schedules: deep, attributes: [deep], x: deep }),
    ).toMatchObject({
      outcome: 'read',
      lost: [{ path: '/schedules/0' }, { path: '/attributes/0' }],
    });
  });

  test('with huge lists and texts is read, and stays small', () => {
    const huge = '<script'.repeat(300_000);
    const phones = Array.from({ length: 10_000 }, () => ({ number: huge, description: huge }));
    const result = readService({
      ...shortEntry,
      description: huge,
      url: huge,
      email: huge,
      phones,
    });
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
  });

  test('among 10,000 is one of them', () => {
    const contents = Array.from({ length: 10_000 }, (_, index) =>
      index === 5_000 ? null : { ...fullEntry, id: `s${index}` },
    );
    const { services, rejected } = readServicePage({ contents });
    expect(services).toHaveLength(9_999);
    expect(rejected.map(({ index }) => index)).toEqual([5_000]);
  }, 20_000);
});
