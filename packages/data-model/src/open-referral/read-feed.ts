import { entriesOf, readServicePage, type ServicePage } from './read-page.js';

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

const MAX_PAGES = 500;
/** A server that fails this often in a row is left alone. */
const MAX_FAILURES_IN_A_ROW = 3;
/** Too many requests: to go on would be to make it worse. */
const TOO_MANY_REQUESTS = 429;

const MESSAGES: Record<FeedIssue['code'], string> = {
  'bad-address': 'The address of a feed begins with http:// or https://.',
  'no-answer': 'The request failed: there was no answer, or it broke off.',
  'http-error': 'The feed answered with an HTTP error.',
  'other-origin': 'The feed sent the request to another origin, which is not read.',
  'not-json': 'The answer is not JSON.',
  'not-a-page': 'The answer is JSON, but no page of services: it has no array named contents.',
  'repeated-page':
    'The feed gave the same entries again under another page number, so reading stopped.',
  'too-many-failures': `${MAX_FAILURES_IN_A_ROW} pages in a row could not be read, so reading stopped.`,
  'max-pages': 'There are more pages than maxPages allows, so reading stopped before this one.',
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
  { fetch, maxPages = MAX_PAGES, signal }: ReadFeedOptions,
): AsyncGenerator<FeedPage> {
  const address = feedAddress(firstUrl);
  const asked = address?.searchParams.get('page') ?? '';
  let page = /^\d{1,9}$/.test(asked) ? Number(asked) : 1;
  if (!address) return yield problem(page, 'bad-address');
  const feedUrl = address.origin + address.pathname;
  const seenIds = new Set<string>();
  let countsFrom = 1;
  let last: number | undefined;
  let previous: string | undefined;
  let failures = 0;

  for (let requests = 0; ; requests += 1, page += 1) {
    if (!signal?.aborted && !(requests < maxPages)) return yield problem(page, 'max-pages');
    if (requests > 0) address.searchParams.set('page', String(page));
    const answer = signal?.aborted ? undefined : await request(address, fetch, signal);
    if (!answer || signal?.aborted) return yield problem(page, 'aborted');

    if ('code' in answer) {
      yield problem(page, answer.code, answer.status);
      failures += 1;
      if (answer.code === 'other-origin' || answer.status === TOO_MANY_REQUESTS) return;
      if (last === undefined || page >= last) return;
      if (failures >= MAX_FAILURES_IN_A_ROW) return yield problem(page, 'too-many-failures');
      continue;
    }
    failures = 0;
    const read = readServicePage(answer.page, { feedUrl, seenIds });
    const contents = fingerprint(answer.page);
    if (
      repeats(read) ||
      (requests > 0 && contents !== undefined && contents !== '[]' && contents === previous)
    ) {
      return yield problem(page, 'repeated-page');
    }
    previous = contents;
    const { pageNumber, totalPages, lastPage, empty } = read.info;
    // Some servers count from 0, which shows where the first request asked for no number.
    if (requests === 0 && asked === '' && pageNumber === 0) page = countsFrom = 0;
    if (totalPages !== undefined) last = totalPages - 1 + countsFrom;
    yield { ok: true, page, ...read };
    if (lastPage || empty || contents === '[]' || (last !== undefined && page >= last)) return;
  }
}

function feedAddress(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function problem(page: number, code: FeedIssue['code'], status?: number): FeedPage {
  const issue = { code, message: MESSAGES[code], ...(status === undefined ? {} : { status }) };
  return { ok: false, page, issue };
}

type Answer = { page: unknown } | { code: FeedIssue['code']; status?: number };

async function request(
  address: URL,
  fetch: FeedFetch,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  let response: FeedResponse;
  try {
    response = await fetch(address.href, { headers: { accept: 'application/json' }, signal });
    if (response.url && new URL(response.url).origin !== address.origin) {
      return { code: 'other-origin' };
    }
    if (!response.ok) return { code: 'http-error', status: response.status };
  } catch {
    return { code: 'no-answer' };
  }
  try {
    const page = await response.json();
    return entriesOf(page) ? { page } : { code: 'not-a-page' };
  } catch {
    return { code: 'not-json' };
  }
}

/** The entries as one text, to see that a page is the page before it. */
function fingerprint(page: unknown): string | undefined {
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
