import { describe, expect, test } from 'vitest';
import { communityServiceExample, fullEntry, shortEntry } from '../testing/directory.js';
import { readService } from './index.js';

/** What is read of an entry; fails the test where it is not read. */
function read(change: object, entry: object = shortEntry) {
  const result = readService({ ...entry, ...change });
  if (result.outcome !== 'read') throw new Error(`the entry was ${result.outcome}`);
  return result;
}

/** The lost fields as `path reason`. */
function lostOf(change: object): string[] {
  return read(change).lost.map(({ path, reason }) => `${path} ${reason}`);
}

/** Why an entry is rejected, as `path code`. */
function faultsOf(entry: unknown): string[] {
  const result = readService(entry);
  if (result.outcome !== 'rejected') throw new Error(`the entry was ${result.outcome}`);
  return result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('an entry of a feed', () => {
  test('needs no more than an id, a name and a status', () => {
    expect(readService(shortEntry)).toEqual({
      outcome: 'read',
      service: {
        id: 's-1',
        schemaVersion: 1,
        name: 'Tablet Tuesdays',
        status: 'active',
        freshness: {},
        source: { entryId: 's-1' },
      },
      lost: [],
    });
  });

  test('in full is read in full', () => {
    expect(readService(fullEntry, { feedUrl: 'https://larkmoor.example/api/services' })).toEqual({
      outcome: 'read',
      service: communityServiceExample,
      lost: [],
    });
  });

  test('names no person: contacts, those who assure and those whom letters go to are not read', () => {
    expect(JSON.stringify(readService(fullEntry))).not.toMatch(/robin|made-up/i);
  });

  test('names its feed without the query, which can hold a key', () => {
    const feedUrl = 'https://larkmoor.example/api/services?key=secret#x';
    expect(readService(shortEntry, { feedUrl })).toMatchObject({
      service: { source: { feedUrl: 'https://larkmoor.example/api/services', entryId: 's-1' } },
    });
  });

  test('may have a number as its id', () => {
    expect(read({ id: 41 }).service.id).toBe('41');
  });

  test.each(['id', 'name', 'status'])('without its %s is rejected', (field) => {
    for (const value of [undefined, null, '']) {
      expect(faultsOf({ ...shortEntry, [field]: value })).toEqual([`/${field} missing-field`]);
    }
  });

  test.each([
    [{ id: 'a b' }, '/id bad-format'],
    [{ id: 'x'.repeat(129) }, '/id bad-format'],
    [{ id: { a: 1 } }, '/id bad-format'],
    [{ name: 7 }, '/name bad-format'],
    [{ name: 'x'.repeat(301) }, '/name bad-format'],
    [{ name: '<b></b>' }, '/name bad-format'],
    [{ status: 'open' }, '/status not-in-list'],
    [{ status: 'constructor' }, '/status not-in-list'],
    [{ status: true }, '/status not-in-list'],
  ])('with %j is rejected', (change, fault) => {
    expect(faultsOf({ ...shortEntry, ...change })).toEqual([fault]);
  });

  test('is rejected for every reason at once', () => {
    expect(faultsOf({})).toHaveLength(3);
  });

  test.each([null, undefined, 'text', 7, true, [], [shortEntry]])('%j is none', (entry) => {
    expect(faultsOf(entry)).toEqual([' not-an-object']);
  });

  test('of an unknown status is rejected with the statuses there are', () => {
    const result = readService({ ...shortEntry, status: 'open' });
    expect(result).toMatchObject({
      issues: [{ message: expect.stringContaining('"temporarily closed"') }],
    });
  });
});

describe('the status', () => {
  test.each([
    ['active', 'active'],
    ['inactive', 'inactive'],
    ['temporarily closed', 'temporarily-closed'],
    ['Temporarily_Closed', 'temporarily-closed'],
    [' Active ', 'active'],
  ])('%j is read as %s', (status, kept) => {
    expect(read({ status }).service.status).toBe(kept);
  });

  test('defunct drops the entry, whatever else is wrong with it', () => {
    expect(readService({ ...shortEntry, status: 'defunct' })).toEqual({ outcome: 'defunct' });
    expect(readService({ status: 'Defunct' })).toEqual({ outcome: 'defunct' });
  });
});

describe('an optional field', () => {
  test.each([
    [{ url: 'javascript:alert(1)' }, '/url bad-format'],
    [{ url: 'www.larkmoor.example' }, '/url bad-format'],
    [{ url: 'https://user:pass@larkmoor.example' }, '/url bad-format'],
    [{ url: 'https://larkmoor.example/\u202Egpj.exe' }, '/url bad-format'],
    [{ url: 'https://larkmoor.example/\u0007' }, '/url bad-format'],
    [{ url: ['https://larkmoor.example'] }, '/url wrong-type'],
    [{ email: 'none' }, '/email bad-format'],
    [{ description: 'x'.repeat(10_001) }, '/description too-long'],
    [{ description: 'x'.repeat(5_000_000) }, '/description too-long'],
    [{ description: `${'<b>'.repeat(20_000)}Tea` }, '/description too-long'],
    [{ description: { en: 'Tea' } }, '/description wrong-type'],
    [{ url: `https://larkmoor.example/${'x'.repeat(2048)}` }, '/url too-long'],
    [{ minimum_age: -1 }, '/minimum_age bad-format'],
    [{ minimum_age: 'young' }, '/minimum_age bad-format'],
    [{ maximum_age: 900 }, '/maximum_age bad-format'],
    [{ assured_date: '2026-02-30' }, '/assured_date bad-format'],
    [{ last_modified: 'yesterday' }, '/last_modified bad-format'],
    [{ organization: 'Larkmoor' }, '/organization wrong-type'],
    [{ phones: '01632 960001' }, '/phones wrong-type'],
    [{ phones: ['01632 960001'] }, '/phones/0 wrong-type'],
    [{ languages: [{ id: 'l-1' }] }, '/languages/0 nothing-readable'],
    [{ service_areas: [{ id: 'a-1' }] }, '/service_areas/0 nothing-readable'],
    [{ cost_options: [{ id: 'c-1' }] }, '/cost_options/0 nothing-readable'],
    [{ cost_options: [{ currency: 'GBP' }] }, '/cost_options/0 nothing-readable'],
    [{ attributes: [{ id: 't-1' }] }, '/attributes/0 nothing-readable'],
    [{ schedules: [{ id: 'h-1' }] }, '/schedules/0 nothing-readable'],
    [{ service_at_locations: [{ id: 'l-1' }] }, '/service_at_locations/0 nothing-readable'],
  ])('that is wrong loses itself, not the entry (%#)', (change, lost) => {
    expect(lostOf(change)).toEqual([lost]);
    expect(read(change).service).toEqual(read({}).service);
  });

  test('that is null or empty is not given, and not lost', () => {
    for (const value of [null, '']) {
      const change = Object.fromEntries(Object.keys(fullEntry).map((field) => [field, value]));
      expect(read({ ...change, ...shortEntry })).toEqual(read({}));
    }
  });

  test('that the kit does not know is passed over', () => {
    expect(read({ rating: 5, funding: [{ source: 'x' }] })).toEqual(read({}));
  });

  test('that is a list keeps its first 50 items and says so', () => {
    const languages = Array.from({ length: 60 }, (_, index) => ({ name: `Language ${index}` }));
    const { service, lost } = read({ languages });
    expect(service.languageNames).toHaveLength(50);
    expect(lost).toEqual([{ path: '/languages', reason: 'too-many' }]);
  });

  test('that is read from several lists keeps 50 items in all and says so', () => {
    const phones = Array.from({ length: 30 }, () => ({ number: '01632 960 001' }));
    const { service, lost } = read({ phones, contacts: [{ phones }] });
    expect(service.phones).toHaveLength(50);
    expect(lost).toEqual([{ path: '/phones', reason: 'too-many' }]);
  });

  test('that is a list keeps the items that are right', () => {
    const { service, lost } = read({ phones: [{ number: 'ask' }, { number: '01632 960 001' }] });
    expect(service.phones).toEqual([{ number: '01632 960 001' }]);
    expect(lost.map(({ path }) => path)).toEqual(['/phones/0/number', '/phones/0']);
  });
});

describe('ages', () => {
  test('may be numbers or texts of digits', () => {
    expect(read({ minimum_age: '16', maximum_age: 25 }).service).toMatchObject({
      minimumAge: 16,
      maximumAge: 25,
    });
    expect(read({ minimum_age: 0 }).service.minimumAge).toBe(0);
  });

  test('that contradict each other are both left out', () => {
    const { service, lost } = read({ minimum_age: 60, maximum_age: 25 });
    expect(service).not.toHaveProperty('minimumAge');
    expect(service).not.toHaveProperty('maximumAge');
    expect(lost).toHaveLength(2);
  });
});

describe('languages', () => {
  test.each([
    [{ code: 'en' }, 'en'],
    [{ code: 'eng', name: 'English' }, 'en'],
    [{ code: 'zh-hant-tw' }, 'zh-Hant-TW'],
    [{ code: 'bfi', name: 'British Sign Language' }, 'bfi'],
    [{ name: 'cy' }, 'cy'],
  ])('given as %j are tags', (language, tag) => {
    const { service } = read({ languages: [{ id: 'l-1', ...language }] });
    expect(service.languages).toEqual([tag]);
    expect(service).not.toHaveProperty('languageNames');
  });

  test.each([
    [{ name: 'Sylheti' }, 'Sylheti'],
    [{ name: 'Twi' }, 'Twi'],
    [{ name: 'all' }, 'all'],
    [{ name: 'any' }, 'any'],
    [{ name: 'bsl' }, 'bsl'],
    [{ code: 'English' }, 'English'],
    [{ code: 'not a code', name: 'British Sign Language' }, 'British Sign Language'],
  ])('given as %j are kept in words', (language, name) => {
    const { service } = read({ languages: [{ id: 'l-1', ...language }] });
    expect(service.languageNames).toEqual([name]);
    expect(service).not.toHaveProperty('languages');
  });

  test('are each kept once', () => {
    const { service } = read({ languages: [{ code: 'en' }, { code: 'eng' }, { code: 'cy' }] });
    expect(service.languages).toEqual(['en', 'cy']);
  });
});
