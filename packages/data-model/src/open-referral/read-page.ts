import type { CommunityService } from '../schemas/index.js';
import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import {
  given,
  type LostField,
  type Reader,
  type Readers,
  readFields,
  wholeItem,
} from './fields.js';
import { type ReadServiceOptions, readService } from './read-service.js';

/** What a page says of itself (HSDS 3 `Page`). A field that is no whole number or no boolean is left out. */
export interface ServicePageInfo {
  /** Counted from 1 by the standard. */
  pageNumber?: number | undefined;
  totalPages?: number | undefined;
  totalItems?: number | undefined;
  /** Entries on this page, as the feed counts them. */
  size?: number | undefined;
  firstPage?: boolean | undefined;
  lastPage?: boolean | undefined;
  empty?: boolean | undefined;
}

/** An entry that is no service, by its place in `contents`. */
export interface RejectedEntry {
  index: number;
  issues: [RecordIssue, ...RecordIssue[]];
}

export interface ServicePage {
  services: CommunityService[];
  rejected: RejectedEntry[];
  /** How many entries are defunct. With `services` and `rejected` they make up all entries. */
  droppedDefunct: number;
  /** Optional fields that were left out, with the place of their entry in `contents`. */
  lost: (LostField & { index: number })[];
  info: ServicePageInfo;
  /** Why the input is no page; empty where it is one. */
  issues: RecordIssue[];
}

export interface ReadServicePageOptions extends ReadServiceOptions {
  /** Ids read on earlier pages; those of this page are added to it. */
  seenIds?: Set<string> | undefined;
}

/**
 * Reads one page of `/services` of an Open Referral UK 3 feed. It never throws on anything that JSON
 * can hold, and one bad entry does not stop the next.
 *
 * @example
 * const { services, rejected } = readServicePage(await response.json());
 */
export function readServicePage(page: unknown, options: ReadServicePageOptions = {}): ServicePage {
  const { seenIds = new Set<string>() } = options;
  const contents = entriesOf(page);
  const read: ServicePage = {
    services: [],
    rejected: [],
    droppedDefunct: 0,
    lost: [],
    info: isJsonObject(page) ? readFields(wholeItem(page), info) : {},
    issues: contents ? [] : [notAPage(page)],
  };
  for (const [index, entry] of (contents ?? []).entries()) {
    const result = readService(entry, options);
    if (result.outcome === 'defunct') {
      read.droppedDefunct += 1;
    } else if (result.outcome === 'rejected') {
      read.rejected.push({ index, issues: result.issues });
    } else if (seenIds.has(result.service.id)) {
      // Which of the two is right cannot be told.
      const message = 'An earlier entry has this id, and was kept. Give every service its own id.';
      read.rejected.push({ index, issues: [{ path: '/id', code: 'rule/unique-id', message }] });
    } else {
      seenIds.add(result.service.id);
      read.services.push(result.service);
      for (const field of result.lost) read.lost.push({ index, ...field });
    }
  }
  return read;
}

export const NOT_A_PAGE = 'A page of services is a JSON object with an array named contents.';

function notAPage(page: unknown): RecordIssue {
  if (!isJsonObject(page)) return { path: '', code: 'not-an-object', message: NOT_A_PAGE };
  const code = Object.hasOwn(page, 'contents') ? 'wrong-type' : 'missing-field';
  return { path: '/contents', code, message: NOT_A_PAGE };
}

/** The entries of a page, if it has a list of them. */
export function entriesOf(page: unknown): unknown[] | undefined {
  return isJsonObject(page) && Object.hasOwn(page, 'contents') && Array.isArray(page.contents)
    ? page.contents
    : undefined;
}

const count: Reader<number> = (page, name) => {
  const value = given(page, name) as number;
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};
const flag: Reader<boolean> = (page, name) => {
  const value = given(page, name);
  return typeof value === 'boolean' ? value : undefined;
};
const info: Readers<ServicePageInfo> = {
  pageNumber: count,
  totalPages: count,
  totalItems: count,
  size: count,
  firstPage: flag,
  lastPage: flag,
  empty: flag,
};
