import { entriesOf, NOT_A_PAGE, readServicePage, type ServicePage } from './read-page.js';

/** What of a `Response` is used. `url` is where it came from after redirects. */
export interface FeedResponse {
  ok: boolean;
  status: number;
  url?: string | undefined;
  json: () => Promise<unknown>;
}

/** The global `fetch` is one; so is a host's own, with its proxy, cache, time limit or size limit. */
export type FeedFetch = (
  url: string,
  init: { headers: Record<string, string>; signal?: AbortSignal | undefined },
) => Promise<FeedResponse>;

export interface ReadFeedOptions {
  fetch: FeedFetch;
  /** Most requests that are made, whatever the feed says. @default 500 */
  maxPages?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** Why a page could not be read, or why no further page is. It never repeats what the feed wrote. */
export interface FeedIssue {
  code:
    | 'bad-address'
    | 'no-answer'
    | 'http-error'
    | 'other-origin'
    | 'not-json'
    | 'not-a-page'
    | 'repeated-page'
    | 'too-many-failures'
    | 'max-pages'
    | 'aborted';
  message: string;
  /** The HTTP status, where that is the fault. */
  status?: number | undefined;
}

/** One page of a feed, or why there is none. `page` is the number that was asked for. */
export type FeedPage =
  | ({ ok: true; page: number } & ServicePage)
  | { ok: false; page: number; issue: FeedIssue };

/** A server that fails this often in a row is left alone. */
const MAX_FAILURES_IN_A_ROW = 3;
/** Too many requests: to go on would be to make it worse. */
const TOO_MANY_REQUESTS = 429;

const MESSAGES: Record<FeedIssue['code'], string> = {
  'bad-address': 'The address of a feed begins with https:// or http://.',
  'no-answer': 'No answer came, or it broke off.',
  'http-error': 'The feed answered with an HTTP error.',
  'other-origin': 'The feed leads to another origin, which is not read.',
  'not-json': 'The answer is not JSON.',
  'not-a-page': NOT_A_PAGE,
  'repeated-page': 'The feed gave the same entries again, so reading stopped.',
  'too-many-failures': 'Three pages in a row failed, so reading stopped.',
  'max-pages': 'There are more pages than maxPages, so reading stopped.',
  aborted: 'The host stopped the reading.',
};

/**
 * Reads the pages of `/services` of an Open Referral UK 3 feed, one request at a time, with the host's
 * `fetch`. The first request is the address as given; the next ones set its `page` parameter.
 *
 * Reading ends after a page that says it is the last, that `total_pages` counts as the last, or that
 * is empty. A page that fails is handed back, and the next one is asked for where an earlier page has
 * said how many there are; it stops with an issue after three failures in a row, an HTTP status 429, a
 * redirect to another origin, a page that repeats, `maxPages`, or the signal. It does not throw.
 *
 * @example
 * for await (const page of readFeed('https://directory.example/services', { fetch })) {
 *   if (page.ok) save(page.services);
 *   else report(page.page, page.issue);
 * }
 */
export async function* readFeed(
  firstUrl: string,
  { fetch, maxPages = 500, signal }: ReadFeedOptions,
): AsyncGenerator<FeedPage> {
  const address = feedAddress(firstUrl);
  const asked = address?.searchParams.get('page') ?? '';
  let page = /^\d{1,9}$/.test(asked) ? Number(asked) : 1;
  const problem = (code: FeedIssue['code'], status?: number): FeedPage => ({
    ok: false,
    page,
    issue: { code, message: MESSAGES[code], status },
  });
  if (!address) return yield problem('bad-address');
  const feedUrl = address.origin + address.pathname;
  const seenIds = new Set<string>();
  let first = 1;
  // No page is before or after the last one, as long as that is not known.
  let last = Number.NaN;
  let previous: string | undefined;
  let failures = 0;

  for (let requests = 0; !signal?.aborted; requests += 1, page += 1) {
    if (!(requests < maxPages)) return yield problem('max-pages');
    if (requests > 0) address.searchParams.set('page', String(page));
    const { code, status, body } = await ask(address, fetch, signal);
    if (signal?.aborted) break;
    if (code) {
      yield problem(code, status);
      failures += 1;
      if (code === 'other-origin' || status === TOO_MANY_REQUESTS || !(page < last)) return;
      if (failures >= MAX_FAILURES_IN_A_ROW) return yield problem('too-many-failures');
      continue;
    }
    failures = 0;
    const read = readServicePage(body, { feedUrl, seenIds });
    const contents = textOf(body);
    if (repeats(read) || (contents && contents === previous)) return yield problem('repeated-page');
    previous = contents;
    const { pageNumber, totalPages, lastPage, empty } = read.info;
    // Some servers count from 0, which shows where the first request asked for no number.
    if (requests === 0 && asked === '' && pageNumber === 0) page = first = 0;
    if (totalPages !== undefined) last = first + totalPages - 1;
    yield { ok: true, page, ...read };
    if (lastPage || empty || contents === '[]' || page >= last) return;
  }
  yield problem('aborted');
}

function feedAddress(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A page, or why there is none. */
async function ask(
  address: URL,
  fetch: FeedFetch,
  signal: AbortSignal | undefined,
): Promise<{ body?: unknown; code?: FeedIssue['code']; status?: number }> {
  let code: FeedIssue['code'] = 'no-answer';
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(address.href, { headers, signal });
    if (response.url && new URL(response.url).origin !== address.origin) {
      return { code: 'other-origin' };
    }
    if (!response.ok) return { code: 'http-error', status: response.status };
    code = 'not-json';
    const body = await response.json();
    return entriesOf(body) ? { body } : { code: 'not-a-page' };
  } catch {
    return { code };
  }
}

/** The entries as one text, to see that a page is the page before it. */
function textOf(page: unknown): string | undefined {
  try {
    return JSON.stringify(entriesOf(page));
  } catch {
    // Nested too deep to write. Then only ids and maxPages keep the reading from going on for ever.
    return undefined;
  }
}

/** Has every service of the page been read before? */
function repeats({ services, rejected }: ServicePage): boolean {
  return (
    services.length === 0 &&
    rejected.length > 0 &&
    rejected.every(({ issues: [issue] }) => issue.code === 'rule/unique-id')
  );
}
