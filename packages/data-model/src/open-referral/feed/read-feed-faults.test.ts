import { describe, expect, test, vi } from 'vitest';
import { feedPage, shortEntry } from '../../testing/directory.js';
import { type FeedResponse, type ReadFeedOptions, readFeed } from './index.js';

const FEED = 'https://larkmoor.example/api/services';
const entry = (id: string) => ({ ...shortEntry, id });

function answer(body: unknown, change: Partial<FeedResponse> = {}): FeedResponse {
  return { ok: true, status: 200, json: async () => body, ...change };
}

type Server = (page: number) => FeedResponse | Promise<FeedResponse>;

/** Each page as its number and `ok`, or its number and the code of the fault. */
async function outcomes(server: Server, options: Partial<ReadFeedOptions> = {}, url = FEED) {
  const pages: string[] = [];
  const fetch = async (asked: string) =>
    server(Number(new URL(asked).searchParams.get('page') ?? 1));
  for await (const page of readFeed(url, { fetch, ...options })) {
    pages.push(`${page.page} ${page.ok ? 'ok' : page.issue.code}`);
  }
  return pages;
}

/** A feed of four pages, of which some fail. */
function failing(
  fails: readonly number[],
  fault: () => FeedResponse | Promise<FeedResponse>,
): Server {
  return (page) =>
    fails.includes(page) ? fault() : answer(feedPage([entry(`s${page}`)], page, 4));
}

const unavailable = () => answer(undefined, { ok: false, status: 503 });
const faults: [name: string, fault: () => FeedResponse | Promise<FeedResponse>, code: string][] = [
  ['an HTTP error', unavailable, 'http-error'],
  ['no answer', () => Promise.reject(new TypeError('secret 9449306753')), 'no-answer'],
  ['no response', () => undefined as unknown as FeedResponse, 'no-answer'],
  ['no JSON', () => answer(0, { json: () => Promise.reject(new SyntaxError('<b>')) }), 'not-json'],
  ['no page', () => answer({ content: [] }), 'not-a-page'],
];

describe.each(faults)('a page with %s', (_name, fault, code) => {
  test('is handed back, and the next one is read', async () => {
    expect(await outcomes(failing([2], fault))).toEqual(['1 ok', `2 ${code}`, '3 ok', '4 ok']);
  });

  test('ends the reading where it is the first, because nothing says how many there are', async () => {
    expect(await outcomes(failing([1], fault))).toEqual([`1 ${code}`]);
  });

  test('ends the reading where it is the last', async () => {
    expect(await outcomes(failing([4], fault))).toEqual(['1 ok', '2 ok', '3 ok', `4 ${code}`]);
  });

  test('ends the reading with two more like it', async () => {
    const server: Server = (page) =>
      page === 1 ? answer({ contents: [entry('s1')], total_pages: 900, page_number: 1 }) : fault();
    expect(await outcomes(server)).toEqual([
      '1 ok',
      `2 ${code}`,
      `3 ${code}`,
      `4 ${code}`,
      '4 too-many-failures',
    ]);
  });
});

describe('a fault of a feed', () => {
  test('counts towards the end only together with those beside it', async () => {
    const server: Server = (page) =>
      page % 2 === 0 ? unavailable() : answer(feedPage([entry(`s${page}`)], page, 9));
    expect(await outcomes(server)).toHaveLength(9);
  });

  test('of HTTP says the status', async () => {
    for await (const page of readFeed(FEED, { fetch: async () => unavailable() })) {
      expect(page).toEqual({
        ok: false,
        page: 1,
        issue: { code: 'http-error', status: 503, message: expect.any(String) },
      });
    }
  });

  test('of too many requests ends the reading', async () => {
    const server = failing([2], () => answer(undefined, { ok: false, status: 429 }));
    expect(await outcomes(server)).toEqual(['1 ok', '2 http-error']);
  });

  test('repeats nothing of an error', async () => {
    const fetch = () => Promise.reject(new Error('secret 9449306753'));
    for await (const page of readFeed(FEED, { fetch })) {
      expect(JSON.stringify(page)).not.toMatch(/secret|9449306753/);
    }
  });
});

describe('another origin', () => {
  test.each([
    'https://elsewhere.example/a',
    'http://larkmoor.example/a',
    'https://larkmoor.example:8443/a',
  ])('such as %s is not read', async (url) => {
    const server: Server = (page) => answer(feedPage([entry(`s${page}`)], page, 3), { url });
    expect(await outcomes(server)).toEqual(['1 other-origin']);
  });

  test('is not another path, nor no address at all', async () => {
    for (const url of ['https://larkmoor.example/v2/services', '']) {
      expect(await outcomes(() => answer(feedPage([entry('a')]), { url }))).toEqual(['1 ok']);
    }
  });

  test.each([
    '',
    'services',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,{}',
  ])('%j is no address of a feed, and nothing is asked for', async (url) => {
    const server = vi.fn(() => answer(feedPage([])));
    expect(await outcomes(server, {}, url)).toEqual(['1 bad-address']);
    expect(server).not.toHaveBeenCalled();
  });
});

describe('a feed that never ends', () => {
  test('stops where the same entries come again', async () => {
    const server: Server = () => answer({ contents: [entry('a')], last_page: false });
    expect(await outcomes(server)).toEqual(['1 ok', '2 repeated-page']);
  });

  test('stops where the same entries come again, even where none of them is a service', async () => {
    const server: Server = () => answer({ contents: [{ id: 'a' }] });
    expect(await outcomes(server)).toEqual(['1 ok', '2 repeated-page']);
  });

  test('stops where it goes in a round', async () => {
    const server: Server = (page) => answer({ contents: [entry(`s${page % 3}`)] });
    expect(await outcomes(server)).toEqual(['1 ok', '2 ok', '3 ok', '4 repeated-page']);
  });

  test('stops at the most pages that the host allows, and says so', async () => {
    const server: Server = (page) => answer({ contents: [entry(`s${page}`)], page_number: page });
    expect(await outcomes(server, { maxPages: 3 })).toEqual([
      '1 ok',
      '2 ok',
      '3 ok',
      '4 max-pages',
    ]);
  });

  test('stops after 500 pages where the host says nothing', async () => {
    const server: Server = (page) => answer({ contents: [entry(`s${page}`)], page_number: page });
    const pages = await outcomes(server);
    expect(pages).toHaveLength(501);
    expect(pages.at(-1)).toBe('501 max-pages');
  });

  test.each([0, -1, Number.NaN])('is not asked at all with %d pages', async (maxPages) => {
    const server = vi.fn(() => answer(feedPage([])));
    expect(await outcomes(server, { maxPages })).toEqual(['1 max-pages']);
    expect(server).not.toHaveBeenCalled();
  });

  test('is not said of a feed that has as many pages as allowed', async () => {
    expect(await outcomes(failing([], unavailable), { maxPages: 4 })).toHaveLength(4);
  });
});

describe('a host that stops the reading', () => {
  test('before it begins asks for nothing', async () => {
    const server = vi.fn(() => answer(feedPage([])));
    expect(await outcomes(server, { signal: AbortSignal.abort() })).toEqual(['1 aborted']);
    expect(server).not.toHaveBeenCalled();
  });

  test('while a page is under way does not get that page', async () => {
    const controller = new AbortController();
    const server: Server = (page) => {
      if (page === 2) controller.abort();
      return answer(feedPage([entry(`s${page}`)], page, 9));
    };
    expect(await outcomes(server, { signal: controller.signal })).toEqual(['1 ok', '2 aborted']);
  });
});
