import { describe, expect, test } from 'vitest';
import { feedPage, shortEntry } from '../testing/directory.js';
import { readServicePage } from './index.js';

const entry = (id: string, change: object = {}) => ({ ...shortEntry, id, ...change });

describe('a page of services', () => {
  test('gives its services, what was rejected, what was dropped and what was lost', () => {
    const page = readServicePage(
      feedPage([
        entry('a'),
        entry('b', { status: 'defunct' }),
        entry('c', { status: 'open' }),
        null,
        entry('d', { url: 'nowhere' }),
      ]),
    );
    expect(page.services.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(page.rejected.map(({ index, issues }) => [index, issues[0].code])).toEqual([
      [2, 'not-in-list'],
      [3, 'not-an-object'],
    ]);
    expect(page.droppedDefunct).toBe(1);
    expect(page.lost).toEqual([{ index: 4, path: '/url', reason: 'bad-format' }]);
    expect(page.issues).toEqual([]);
  });

  test('hands back the second entry with an id, and keeps the first', () => {
    const page = readServicePage(feedPage([entry('a', { name: 'First' }), entry('a'), entry('b')]));
    expect(page.services.map(({ name }) => name)).toEqual(['First', 'Tablet Tuesdays']);
    expect(page.rejected).toEqual([
      { index: 1, issues: [expect.objectContaining({ path: '/id', code: 'rule/unique-id' })] },
    ]);
  });

  test('hands back an id of an earlier page where it is told of them', () => {
    const seenIds = new Set(['a']);
    const page = readServicePage(feedPage([entry('a'), entry('b')]), { seenIds });
    expect(page.services.map(({ id }) => id)).toEqual(['b']);
    expect([...seenIds]).toEqual(['a', 'b']);
  });

  test('keeps an entry whose id only a rejected one has', () => {
    const page = readServicePage(feedPage([entry('a', { name: '' }), entry('a')]));
    expect(page.services).toHaveLength(1);
  });

  test('says what the feed says of the page', () => {
    expect(readServicePage(feedPage([shortEntry], 3, 4)).info).toEqual({
      pageNumber: 3,
      totalPages: 4,
      totalItems: 4,
      size: 1,
      firstPage: false,
      lastPage: false,
      empty: false,
    });
  });

  test('leaves out what is no number and no boolean', () => {
    const odd = { contents: [], total_pages: '3', page_number: -1, size: 1.5, last_page: 'yes' };
    expect(readServicePage(odd).info).toEqual({});
  });

  test('needs nothing but its contents', () => {
    expect(readServicePage({ contents: [shortEntry] }).services).toHaveLength(1);
  });

  test.each([
    [null, ' not-an-object'],
    ['text', ' not-an-object'],
    [[shortEntry], ' not-an-object'],
    [{}, '/contents missing-field'],
    [{ contents: { 0: shortEntry } }, '/contents wrong-type'],
  ])('is not %j', (page, fault) => {
    const { issues, services } = readServicePage(page);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([fault]);
    expect(services).toEqual([]);
  });
});
