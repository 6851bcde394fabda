import {
  type CommunityService,
  DaySchema,
  InstantSchema,
  LanguageTagSchema,
  SCHEMA_VERSION,
  SERVICE_LONG_TEXT_LENGTH,
  ServiceAgeSchema,
  ServiceEmailSchema,
  ServiceIdSchema,
  ServiceLinkSchema,
  type ServiceStatus,
} from '../schemas/index.js';
import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import {
  child,
  children,
  compact,
  given,
  type Item,
  keeping,
  type LostField,
  listOf,
  lose,
  text,
} from './fields.js';
import { feedDay, feedInstant } from './freshness.js';
import { readCosts, readOpenings, readPhones, readPlaces, readTopics } from './read-parts.js';

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

const STATUSES: Record<string, ServiceStatus | 'defunct'> = {
  active: 'active',
  inactive: 'inactive',
  'temporarily closed': 'temporarily-closed',
  defunct: 'defunct',
};

/**
 * Reads one service of an Open Referral UK 3 (HSDS 3) feed, in the short form of the list or in full.
 * Only `id`, `name` and `status` are needed: any other field that is wrong is left out and named in
 * `lost`. Fields that are of no use to people who look for help, or that name a person, are not
 * read. It never throws on anything that JSON can hold.
 */
export function readService(entry: unknown, options: ReadServiceOptions = {}): ReadServiceResult {
  if (!isJsonObject(entry)) {
    const issue: RecordIssue = {
      path: '',
      code: 'not-an-object',
      message: 'An entry of a feed is a JSON object.',
    };
    return { outcome: 'rejected', issues: [issue] };
  }
  const item: Item = { fields: entry, path: '', lost: [] };
  const status = readStatus(item);
  if (status === 'defunct') return { outcome: 'defunct' };
  const id = keeping(item, 'id', ServiceIdSchema);
  const name = text(item, 'name');
  if (!id || !name || !status) {
    const [first, ...others] = [
      ...(id ? [] : [refusal(item, 'id', 'Give up to 128 characters without spaces.')]),
      ...(name ? [] : [refusal(item, 'name', 'Give a text of up to 300 characters.')]),
      ...(status ? [] : [refusal(item, 'status', `Allowed here: ${allowedStatuses}.`)]),
    ];
    return { outcome: 'rejected', issues: [first as RecordIssue, ...others] };
  }
  const service: CommunityService = {
    id,
    schemaVersion: SCHEMA_VERSION,
    name,
    status,
    ...readDetails(item),
    source: compact({ feedUrl: withoutQuery(options.feedUrl), entryId: id }),
  };
  return { outcome: 'read', service: compact(service), lost: onePerPath(item.lost) };
}

/** Lists that are looked at twice, for places and for phones, tell of a fault twice. */
function onePerPath(lost: LostField[]): LostField[] {
  return [...new Map(lost.map((field) => [field.path, field])).values()];
}

const allowedStatuses = Object.keys(STATUSES)
  .map((status) => `"${status}"`)
  .join(', ');

function readStatus(item: Item): ServiceStatus | 'defunct' | undefined {
  const status = given(item, 'status');
  // Feeds write "Temporarily Closed" and "temporarily_closed" too, and mean the same.
  const words =
    typeof status === 'string' && status.length < 40
      ? status
          .trim()
          .toLowerCase()
          .replace(/[\s_-]+/g, ' ')
      : '';
  return Object.hasOwn(STATUSES, words) ? STATUSES[words] : undefined;
}

function refusal(item: Item, name: string, ask: string): RecordIssue {
  const path = `/${name}`;
  if (given(item, name) === undefined) {
    return {
      path,
      code: 'missing-field',
      message: 'Every service of a feed has this field. Add it.',
    };
  }
  return { path, code: name === 'status' ? 'not-in-list' : 'bad-format', message: ask };
}

function readDetails(
  item: Item,
): Omit<CommunityService, 'id' | 'schemaVersion' | 'name' | 'status'> {
  const organization = child(item, 'organization');
  const phones = [
    ...readPhones(item),
    ...children(item, 'contacts').flatMap(readPhones),
    ...children(item, 'service_at_locations').flatMap((at) => [
      ...readPhones(at),
      ...readPhones(child(at, 'location')),
    ]),
  ];
  const areas = children(item, 'service_areas').map(
    (area) =>
      text(area, 'name') ?? text(area, 'service_area') ?? lose(area, '', 'nothing-readable'),
  );
  const fees =
    text(item, 'fees_description', SERVICE_LONG_TEXT_LENGTH) ??
    text(item, 'fees', SERVICE_LONG_TEXT_LENGTH);
  return {
    description: text(item, 'description', SERVICE_LONG_TEXT_LENGTH),
    alert: text(item, 'alert', SERVICE_LONG_TEXT_LENGTH),
    organisation: organization && text(organization, 'name'),
    url: keeping(item, 'url', ServiceLinkSchema),
    email: keeping(item, 'email', ServiceEmailSchema),
    phones: listOf(item, 'phones', phones),
    places: listOf(item, 'service_at_locations', readPlaces(item)),
    areasServed: listOf(item, 'service_areas', areas),
    ...readLanguages(item),
    costs: listOf(item, 'cost_options', [fees ? { text: fees } : undefined, ...readCosts(item)]),
    openingTimes: listOf(item, 'schedules', readOpenings(item)),
    topics: listOf(item, 'attributes', readTopics(item)),
    ...readAges(item),
    freshness: compact({
      assuredOn: keeping(item, 'assured_date', DaySchema, feedDay),
      modifiedAt: keeping(item, 'last_modified', InstantSchema, feedInstant),
    }),
  };
}

/** A tag where the feed gives a code that is one, or a name in the form of one; else the feed's words. */
function readLanguages(item: Item) {
  const tags = new Set<string>();
  const names = new Set<string>();
  for (const language of children(item, 'languages')) {
    const code = text(language, 'code');
    const name = text(language, 'name');
    const tag = languageTag(code) ?? (name && /^[a-z]{2,3}(?:-|$)/.test(name) && languageTag(name));
    if (tag) tags.add(tag);
    else if (name ?? code) names.add((name ?? code) as string);
    else lose(language, '', 'nothing-readable');
  }
  return {
    languages: listOf(item, 'languages', [...tags]),
    languageNames: listOf(item, 'languages', [...names]),
  };
}

function languageTag(code: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code);
    return keeping({ fields: { tag }, path: '', lost: [] }, 'tag', LanguageTagSchema);
  } catch {
    return undefined;
  }
}

function readAges(item: Item) {
  const years = (written: string) => (/^\d{1,3}(?:\.\d+)?$/.test(written) ? Number(written) : '');
  const minimumAge = keeping(item, 'minimum_age', ServiceAgeSchema, years);
  const maximumAge = keeping(item, 'maximum_age', ServiceAgeSchema, years);
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) {
    return { minimumAge, maximumAge };
  }
  // One of the two is wrong, and which is not known.
  lose(item, 'minimum_age', 'bad-format');
  lose(item, 'maximum_age', 'bad-format');
  return {};
}

function withoutQuery(url: string | undefined): string | undefined {
  const [place] = url?.split(/[?#]/) ?? [];
  return keeping({ fields: { place }, path: '', lost: [] }, 'place', ServiceLinkSchema);
}
