import { describe, expect, test } from 'vitest';
import { feedPage, shortEntry } from '../../testing/directory.js';
import { type FeedResponse, type ReadFeedOptions, readFeed } from './index.js';

const FEED = 'https://larkmoor.example/api/services';
const entry = (id: string) => ({ ...shortEntry, id });

function answer(body: unknown, status = 200): FeedResponse {
  return { ok: status < 400, status, json: async () => body };
}

type Server = (page: number, url: string) => FeedResponse | Promise<FeedResponse>;

/**
 * Reads a made-up feed. Each page comes back as its number and ids, or its number and the fault;
 * `urls` are the requests made.
 */
async function readAll(server: Server, options: Partial<ReadFeedOptions> = {}, url = FEED) {
  const urls: string[] = [];
  const pages: string[] = [];
  const fetch = async (asked: string) => {
    urls.push(asked);
    return server(Number(new URL(asked).searchParams.get('page') ?? 1), asked);
  };
  for await (const page of readFeed(url, { fetch, ...options })) {
    const what = page.ok ? page.services.map(({ id }) => id).join(',') : page.issue.code;
    pages.push(`${page.page} ${what}`);
  }
  return { pages, urls };
}

/** A feed of some pages, with one service on each. */
const ofPages = (total: number) => (page: number) =>
  answer(feedPage([entry(`s${page}`)], page, total));

describe('the pages of a feed', () => {
  test('are asked for by number, beginning with the address as given', async () => {
    const { pages, urls } = await readAll(ofPages(3));
    expect(pages).toEqual(['1 s1', '2 s2', '3 s3']);
    expect(urls).toEqual([FEED, `${FEED}?page=2`, `${FEED}?page=3`]);
  });

  test('keep what else the address asks for', async () => {
    const { urls } = await readAll(ofPages(2), {}, `${FEED}?per_page=50&key=k`);
    expect(urls[1]).toBe(`${FEED}?per_page=50&key=k&page=2`);
  });

  test('begin where the address says', async () => {
    const { pages } = await readAll(ofPages(4), {}, `${FEED}?page=3`);
    expect(pages).toEqual(['3 s3', '4 s4']);
  });

  test('are asked for as JSON, with the signal of the host', async () => {
    const { signal } = new AbortController();
    const asked: unknown[] = [];
    const fetch: ReadFeedOptions['fetch'] = async (_url, init) => {
      asked.push(init);
      return answer(feedPage([]));
    };
    for await (const _ of readFeed(FEED, { fetch, signal }));
    expect(asked).toEqual([{ headers: { accept: 'application/json' }, signal }]);
  });

  test('name their feed in every service, without the query', async () => {
    const fetch = async () => answer(feedPage([entry('a')]));
    for await (const page of readFeed(`${FEED}?key=secret`, { fetch })) {
      expect(page).toMatchObject({ services: [{ source: { feedUrl: FEED, entryId: 'a' } }] });
    }
  });

  test('may be counted from 0', async () => {
    const { pages, urls } = await readAll((_page, url) => {
      const page = Number(new URL(url).searchParams.get('page') ?? 0);
      return answer({ contents: [entry(`s${page}`)], page_number: page, total_pages: 3 });
    });
    expect(pages).toEqual(['0 s0', '1 s1', '2 s2']);
    expect(urls).toHaveLength(3);
  });
});

describe('reading ends', () => {
  test('with the page that is the last by the number of pages', async () => {
    const server: Server = (page) => answer({ contents: [entry(`s${page}`)], total_pages: 2 });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 s2']);
  });

  test('with the page that says it is the last', async () => {
    const server: Server = (page) =>
      answer({ contents: [entry(`s${page}`)], last_page: page === 3 });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 s2', '3 s3']);
  });

  test('with a page without entries', async () => {
    const server: Server = (page) => answer({ contents: page < 3 ? [entry(`s${page}`)] : [] });
    expect((await readAll(server)).pages).toEqual(['1 s1', '2 s2', '3 ']);
  });

  test('with a page without entries, where none is said to follow', async () => {
    const server: Server = () => answer({ contents: [], empty: true, total_pages: 1 });
    expect((await readAll(server)).pages).toEqual(['1 ']);
  });

  test('when the host stops taking pages', async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return answer(feedPage([entry(`s${requests}`)], requests, 9));
    };
    for await (const page of readFeed(FEED, { fetch })) if (page.ok) break;
    expect(requests).toBe(1);
  });
});

describe('an id that an earlier page has', () => {
  test('is handed back, and the new ones are read', async () => {
    const ids = [['a', 'b'], ['b', 'c'], ['d']];
    const server: Server = (page) => answer(feedPage((ids[page - 1] ?? []).map(entry), page, 3));
    expect((await readAll(server)).pages).toEqual(['1 a,b', '2 c', '3 d']);
  });
});
