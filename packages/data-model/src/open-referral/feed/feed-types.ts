import type { ServicePage } from '../read-page.js';

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
    | 'missing-entries'
    | 'too-many-failures'
    | 'max-pages'
    | 'aborted';
  message: string;
  /** The HTTP status, where that is the fault. */
  status?: number | undefined;
}

/**
 * One page of a feed, or why there is none. `page` is the number that was asked for; where the first request
 * asked for none, 1, or 0 where the page says so.
 */
export type FeedPage =
  | ({ ok: true; page: number } & ServicePage)
  | { ok: false; page: number; issue: FeedIssue };
