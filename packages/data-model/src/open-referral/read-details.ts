import type { CommunityService } from '../schemas/index.js';
import {
  child,
  children,
  from,
  type Item,
  list,
  listOf,
  lose,
  noRoomFor,
  type Readers,
  readFields,
  within,
} from './fields.js';
import {
  atAndLocation,
  readCost,
  readOpening,
  readPhone,
  readPlaces,
  readTopic,
} from './read-parts.js';
import { age, day, email, instant, languageTag, link, longText, shortText } from './values.js';

type Details = Omit<
  CommunityService,
  'id' | 'schemaVersion' | 'name' | 'status' | 'source' | 'extensions'
>;

/** What can have phones: the service, its places and their locations, and the contacts of each. */
function itemsWithPhones(item: Item): Item[] {
  const places = children(item, 'service_at_locations').flatMap(atAndLocation);
  return [item, ...places].flatMap((one) => (one ? [one, ...children(one, 'contacts')] : []));
}

const organisationContact: Readers<Pick<Details, 'url' | 'email' | 'phones'>> = {
  url: from('website', link),
  email,
  phones: list('phones', readPhone),
};

/**
 * A tag where the feed gives a code that is one, or a name in the form of one of two letters ("all" and "bsl"
 * are words); else the feed's words.
 */
function readLanguages(item: Item, wanted: 'tag' | 'words'): string[] | undefined {
  const found = children(item, 'languages').map((language) => {
    const code = shortText(language, 'code');
    const name = shortText(language, 'name') ?? '';
    const tag =
      languageTag(code) ?? (/^[a-z]{2}(?:-|$)/.test(name) ? languageTag(name) : undefined);
    const words = name || code || lose(language, '', 'nothing-readable');
    return wanted === 'tag' ? tag : tag ? undefined : words;
  });
  return listOf(item, 'languages', [...new Set(found)]);
}

const details: Readers<Details> = {
  description: longText,
  alert: longText,
  organisation: from('name', within('organization', shortText)),
  url: link,
  email,
  phones: list('phones', readPhone, itemsWithPhones),
  places: list('service_at_locations', readPlaces),
  areasServed: list(
    'service_areas',
    (area) =>
      shortText(area, 'name') ??
      shortText(area, 'service_area') ??
      lose(area, '', 'nothing-readable'),
  ),
  languages: (item) => readLanguages(item, 'tag'),
  languageNames: (item) => readLanguages(item, 'words'),
  costs: (item) => {
    const text = longText(item, 'fees_description') ?? longText(item, 'fees');
    const fees = text ? { text } : undefined;
    return listOf(item, 'cost_options', [fees, ...children(item, 'cost_options').map(readCost)]);
  },
  openingTimes: list('schedules', readOpening),
  topics: list('attributes', readTopic),
  minimumAge: age,
  maximumAge: age,
  freshness: (item) =>
    readFields(item, {
      assuredOn: from('assured_date', day),
      modifiedAt: from('last_modified', instant),
    }),
};

/** What is optional in a service. */
export function readDetails(item: Item): Details {
  const read = readFields(item, details);
  noRoomFor(item, ['accreditations']);
  // The last resort: the organisation may have other services, whose phones and links these are too.
  const organisation = !read.url && !read.email && !read.phones && child(item, 'organization');
  if (organisation) Object.assign(read, readFields(organisation, organisationContact));
  const { minimumAge = 0, maximumAge = minimumAge, ...others } = read;
  if (minimumAge <= maximumAge) return read;
  // One of the two is wrong, and which is not known.
  lose(item, 'minimum_age', 'bad-format');
  lose(item, 'maximum_age', 'bad-format');
  return others;
}
