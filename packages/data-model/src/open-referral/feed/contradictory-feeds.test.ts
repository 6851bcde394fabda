import { describe, expect, test } from 'vitest';
import { shortEntry } from '../../testing/directory.js';
import { readFeed } from './index.js';

const FEED = 'https://larkmoor.example/api/services';
const entry = (id: number | string) => ({ ...shortEntry, id: `s${id}` });

/** Each page as its number and ids, or its number and the fault; and the pages that were asked for. */
async function readAll(server: (page: number | undefined) => object, url = FEED) {
  const asked: (number | undefined)[] = [];
  const pages: string[] = [];
  const fetch = async (address: string) => {
    const page = new URL(address).searchParams.get('page') ?? undefined;
    asked.push(page === undefined ? page : Number(page));
    return { ok: true, status: 200, json: async () => server(asked.at(-1)) };
  };
  for await (const page of readFeed(url, { fetch })) {
    const what = page.ok ? page.services.map(({ id }) => id).join(',') : page.issue.code;
    pages.push(`${page.page} ${what}`);
  }
  return { pages, asked };
}

/** Three pages with two services each, that say something else of themselves too. */
const threePages =
  (says: (page: number) => object) =>
  (page = 1) => ({
    page_number: page,
    contents: page > 3 ? [] : [entry(page * 2 - 1), entry(page * 2)],
    ...says(page),
  });
const all = ['1 s1,s2', '2 s3,s4', '3 s5,s6'];

describe('a page with entries', () => {
  test.each([
    ['no pages in all', () => ({ total_pages: 0 }), [...all, '4 ']],
    [
      'one page in all, and that it is not the last',
      (page: number) => ({ total_pages: 1, last_page: page === 3 }),
      all,
    ],
    [
      'two pages in all, and that it is not the last',
      (page: number) => ({ total_pages: 2, last_page: page === 3 }),
      all,
    ],
    ['that it is empty', () => ({ total_pages: 3, empty: true }), all],
    ['that it is empty, and not how many there are', () => ({ empty: true }), [...all, '4 ']],
  ])('that says there are %s is not believed', async (_name, says, pages) => {
    expect((await readAll(threePages(says))).pages).toEqual(pages);
  });
});

describe('a page without entries', () => {
  test('that is not the last is passed over', async () => {
    const server = (page = 1) => ({
      page_number: page,
      total_pages: 4,
      contents: page === 2 ? [] : [entry(page)],
    });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 ', '3 s3', '4 s4']);
  });

  test('ends the reading with two more like it, however many there are said to be', async () => {
    const server = (page = 1) => ({
      page_number: page,
      total_pages: 900,
      contents: page === 1 ? [entry(1)] : [],
    });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 ', '3 ', '4 ']);
  });
});

describe('a page that gives nothing new', () => {
  const withRepeat =
    (numbered: boolean) =>
    (page = 1) => ({
      ...(numbered ? { page_number: page } : {}),
      total_pages: 5,
      contents: [entry(page === 2 ? 1 : page)],
    });

  test.each([true, false])(
    'is passed over where more are said to come (numbered: %s)',
    async (numbered) => {
      const { pages } = await readAll(withRepeat(numbered));
      expect(pages).toEqual(['1 s1', '2 ', '3 s3', '4 s4', '5 s5']);
    },
  );

  test('ends the reading with two more like it', async () => {
    const server = () => ({ total_pages: 900, page_number: 1, contents: [entry(1)] });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 ', '3 ', '4 repeated-page']);
  });
});

describe('a server that counts from 0', () => {
  const from0 =
    (info: (page: number) => object) =>
    (page = 0) => ({
      total_pages: 3,
      contents: page < 3 ? [entry(page)] : [],
      ...info(page),
    });

  test('and does not number its pages is read whole', async () => {
    const { pages, asked } = await readAll(from0(() => ({})));
    expect(pages).toEqual(['1 s0', '1 s1', '2 s2']);
    expect(asked).toEqual([undefined, 1, 2]);
  });

  test.each([
    ['numbers its pages', (page: number) => ({ page_number: page })],
    ['does not', () => ({})],
  ])(
    'is not asked for a page too many where the address says page 0 and it %s',
    async (_name, info) => {
      const { pages, asked } = await readAll(from0(info), `${FEED}?page=0`);
      expect(pages).toEqual(['0 s0', '1 s1', '2 s2']);
      expect(asked).toEqual([0, 1, 2]);
    },
  );
});

describe('a server that counts from 1 and does not number its pages', () => {
  test('is asked for page 1 once more, which is not handed over again', async () => {
    const server = (page = 1) => ({ total_pages: 3, contents: [entry(page)] });
    const { pages, asked } = await readAll(server);
    expect(pages).toEqual(['1 s1', '2 s2', '3 s3']);
    expect(asked).toEqual([undefined, 1, 2, 3]);
  });

  test('is read to its end where page 1 fails when it is asked for once more', async () => {
    const server = (page: number | undefined) =>
      page === 1 ? { no: 'contents' } : { total_pages: 3, contents: [entry(page ?? 1)] };
    const { pages } = await readAll(server);
    expect(pages).toEqual(['1 s1', '1 not-a-page', '2 s2', '3 s3']);
  });

  test('is read to its end where page 1 has no entries', async () => {
    const server = (page = 1) => ({ total_pages: 3, contents: page === 1 ? [] : [entry(page)] });
    expect((await readAll(server)).pages).toEqual(['1 ', '2 s2', '3 s3']);
  });

  test('is asked once where it has one page', async () => {
    const { asked } = await readAll(() => ({ total_pages: 1, contents: [entry(1)] }));
    expect(asked).toEqual([undefined]);
  });
});

describe('entries that were counted and did not come', () => {
  test('are said at the end', async () => {
    const { pages } = await readAll(threePages(() => ({ total_pages: 3, total_items: 7 })));
    expect(pages).toEqual([...all, '3 missing-entries']);
  });

  test('are none where all came, the rejected and the defunct among them', async () => {
    const server = (page = 1) => ({
      page_number: page,
      total_pages: 1,
      total_items: 3,
      contents: [entry(1), { id: 'x' }, { ...entry(2), status: 'defunct' }],
    });
    expect((await readAll(server)).pages).toEqual(['1 s1']);
  });

  test('are not looked for where the reading began at a later page', async () => {
    const says = () => ({ total_pages: 3, total_items: 6 });
    expect((await readAll(threePages(says), `${FEED}?page=2`)).pages).toEqual(all.slice(1));
  });

  test('are not said where a page that failed was', async () => {
    const server = (page = 1) =>
      page === 2
        ? { no: 'contents' }
        : threePages(() => ({ total_pages: 3, total_items: 6 }))(page);
    expect((await readAll(server)).pages).toEqual(['1 s1,s2', '2 not-a-page', '3 s5,s6']);
  });
});
