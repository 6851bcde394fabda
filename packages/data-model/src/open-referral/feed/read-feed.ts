import { entriesOf, NOT_A_PAGE, readServicePage, type ServicePage } from '../read-page.js';
import type { FeedFetch, FeedIssue, FeedPage, ReadFeedOptions } from './feed-types.js';

/** A server that fails, or gives nothing new, this often in a row is left alone. */
const MOST_FRUITLESS = 3;
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
  'missing-entries': 'The feed counts more entries than it gave.',
  'too-many-failures': 'Three pages in a row gave nothing, so reading stopped.',
  'max-pages': 'There are more pages than maxPages, so reading stopped.',
  aborted: 'The host stopped the reading.',
};

/**
 * Reads the pages of `/services` of an Open Referral UK 3 feed, one request at a time, with the host's
 * `fetch`. The first request is the address as given; the next ones set its `page` parameter.
 *
 * Reading ends after a page that says it is the last, that `total_pages` counts as the last, or that has no
 * entries, where no more pages are said to come. A page with entries that says it is not the last is believed
 * rather than `total_pages`. Pages are counted from 1, or from 0 where the server does: one that does not
 * number its pages is asked for page 1 after the first request, to see which.
 *
 * A page that fails is handed back, and the next one is asked for where an earlier page has said how many
 * there are; it stops with an issue after three failures in a row, an HTTP status 429, a redirect to another
 * origin, pages that repeat, `maxPages`, or the signal. Where a feed read from its beginning counts more
 * entries than came, the last issue says so. It does not throw.
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
  let first = Math.min(page, 1);
  // No page is before or after the last one, as long as that is not known.
  let last = Number.NaN;
  let previous: string | undefined;
  let fruitless = 0;
  // Of a feed that is read from its middle, or in which a page failed, some are missing anyway.
  let entries = page > 1 ? Number.POSITIVE_INFINITY : 0;
  let mayCountFrom0 = false;

  for (let requests = 0; !signal?.aborted; requests += 1, page += 1) {
    if (!(requests < maxPages)) return yield problem('max-pages');
    if (requests > 0) address.searchParams.set('page', String(page));
    const { code, status, body } = await ask(address, fetch, signal);
    if (signal?.aborted) break;
    if (code) {
      yield problem(code, status);
      fruitless += 1;
      entries = Number.POSITIVE_INFINITY;
      mayCountFrom0 = false;
      if (code === 'other-origin' || status === TOO_MANY_REQUESTS || !(page < last)) return;
      if (fruitless >= MOST_FRUITLESS) return yield problem('too-many-failures');
      continue;
    }
    const read = readServicePage(body, { feedUrl, seenIds });
    const contents = textOf(body);
    const isEmpty = contents === '[]';
    const isSame = !!contents && contents === previous;
    const isRepeat = repeats(read) || (isSame && !isEmpty);
    previous = contents;
    const { pageNumber, totalPages, totalItems = 0, lastPage } = read.info;
    if (requests === 0 && asked === '') {
      if (pageNumber === 0) page = first = 0;
      mayCountFrom0 = pageNumber === undefined;
    } else if (mayCountFrom0) {
      mayCountFrom0 = false;
      if (isRepeat || isSame) continue;
      first = 0;
    }
    if (totalPages !== undefined) last = first + totalPages - 1;
    // A page with entries that is not the last, or one of no pages, shows that the count is wrong.
    if (page >= last && !isEmpty && (lastPage === false || totalPages === 0)) last = Number.NaN;
    fruitless = isRepeat || isEmpty ? fruitless + 1 : 0;
    const isEnough = !(page < last) || fruitless >= MOST_FRUITLESS;
    if (isRepeat && isEnough) return yield problem('repeated-page');
    yield { ok: true, page, ...read };
    entries += entriesOf(body)?.length ?? 0;
    if (lastPage || (isEmpty && isEnough) || page >= last) {
      if (totalItems > entries) yield problem('missing-entries');
      return;
    }
    if (mayCountFrom0) page = 0;
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
