import type { CommunityService } from '../schemas/index.js';
import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { given, type Item, type LostField, readFields, wholeItem } from './fields.js';
import { readDetails } from './read-details.js';
import { link, serviceId, serviceStatus, shortText } from './values.js';

export interface ReadServiceOptions {
  /** Where the entry comes from; query and fragment are left out of the record. */
  feedUrl?: string | undefined;
}

/** What an entry of a feed turned out to be. */
export type ReadServiceResult =
  | {
      outcome: 'read';
      service: CommunityService;
      /** Optional fields that were left out. */
      lost: LostField[];
    }
  /** The service is gone for good: there is nothing to show and nothing to repair. */
  | { outcome: 'defunct' }
  | { outcome: 'rejected'; issues: [RecordIssue, ...RecordIssue[]] };

/** What every entry needs. */
const NEEDED = {
  id: 'Every service has an id of up to 128 characters, without spaces.',
  name: 'Every service has a name of up to 300 characters.',
  status: 'Every service has the status "active", "inactive", "temporarily closed" or "defunct".',
};

/**
 * Reads one service of an Open Referral UK 3 (HSDS 3) feed, in the short form of the list or in full.
 * Only `id`, `name` and `status` are needed: any other field that is wrong is left out and named in
 * `lost`, as are `accreditations`, a location's `description` and a schedule's `schedule_link`, for which
 * there is no room. The link, email and phones of the organisation are read where the service has none of
 * the three. Of contacts only phones are read, because names and email addresses are a person's; where a
 * place is on a map (`latitude`, `longitude`) and whatever `CommunityService` has no field for is not read.
 * It never throws on anything that JSON can hold.
 */
export function readService(entry: unknown, options: ReadServiceOptions = {}): ReadServiceResult {
  if (!isJsonObject(entry)) {
    const message = 'An entry of a feed is a JSON object.';
    return { outcome: 'rejected', issues: [{ path: '', code: 'not-an-object', message }] };
  }
  const item = wholeItem(entry);
  const status = serviceStatus(item, 'status');
  if (status === 'defunct') return { outcome: 'defunct' };
  const id = serviceId(item, 'id');
  const name = shortText(item, 'name');
  if (!id || !name || !status) {
    const issues = Object.entries({ id, name, status }).flatMap(([field, value]) =>
      value ? [] : [refusal(item, field as keyof typeof NEEDED)],
    );
    return { outcome: 'rejected', issues: issues as [RecordIssue, ...RecordIssue[]] };
  }
  const feed = wholeItem({ feed_url: options.feedUrl?.split(/[?#]/)[0] });
  const service: CommunityService = {
    id,
    schemaVersion: 1,
    name,
    status,
    ...readDetails(item),
    source: { ...readFields(feed, { feedUrl: link }), entryId: id },
  };
  const lost = Array.from(item.lost, ([path, reason]) => ({ path, reason }));
  return { outcome: 'read', service, lost };
}

function refusal(item: Item, field: keyof typeof NEEDED): RecordIssue {
  const wrong = field === 'status' ? 'not-in-list' : 'bad-format';
  const code = given(item, field) === undefined ? 'missing-field' : wrong;
  return { path: `/${field}`, code, message: NEEDED[field] };
}
