import type {
  ServiceCost,
  ServiceOpening,
  ServicePhone,
  ServicePlace,
  ServiceTopic,
} from '../schemas/index.js';
import { SERVICE_LONG_TEXT_LENGTH, SERVICE_POSTCODE_LENGTH } from '../schemas/service-formats.js';
import {
  child,
  children,
  from,
  given,
  type Item,
  list,
  listOf,
  lose,
  noRoomFor,
  type Reader,
  type Readers,
  readFields,
  within,
} from './fields.js';
import {
  day,
  daysOfRule,
  frequency,
  interval,
  longText,
  phoneExtension,
  phoneNumber,
  placeKind,
  shortText,
  textUpTo,
  time,
} from './values.js';

/** Hands a part back only where it says something; lists its item as lost where it does not. */
function saying<TPart extends object>(item: Item, part: TPart): TPart | undefined {
  return Object.keys(part).length > 0 ? part : lose(item, '', 'nothing-readable');
}

/** A part that is read only where it has the field that it is there for. */
function withIts<TPart extends object>(needed: keyof TPart & string, readers: Readers<TPart>) {
  return (item: Item): TPart | undefined =>
    readers[needed](item, needed) ? readFields(item, readers) : lose(item, '', 'nothing-readable');
}

/** The texts of several fields, of those that have one. */
function texts(item: Item, names: readonly string[], read: Reader<string>): string[] {
  return names.flatMap((name) => read(item, name) ?? []);
}

const validity = { validFrom: day, validTo: day };

const openingText = textUpTo(SERVICE_LONG_TEXT_LENGTH / 4);
const openingWords: Readers<Pick<ServiceOpening, 'text'>> = {
  text: (schedule) =>
    texts(schedule, ['description', 'attending_type', 'notes'], openingText).join('\n') ||
    undefined,
};
const openingRule: Readers<Omit<ServiceOpening, 'text'>> = {
  frequency: from('freq', frequency),
  interval,
  startsOn: from('dtstart', day),
  days: from('byday', daysOfRule),
  opensAt: time,
  closesAt: time,
  ...validity,
};

/**
 * HSDS `schedule`. A rule is kept whole or not at all: without its `byday`, "monthly at 10:00" would send
 * people to a closed door.
 */
export function readOpening(schedule: Item): ServiceOpening | undefined {
  const words = readFields(schedule, openingWords);
  const lostBefore = schedule.lost.size;
  const rule = readFields(schedule, openingRule);
  noRoomFor(schedule, ['until', 'count', 'byweekno', 'byyearday']);
  // The days of a month mean nothing in a weekly rule (RFC 5545), and some feeds fill them in.
  if (rule.frequency !== 'weekly') noRoomFor(schedule, ['bymonthday']);
  const opening = schedule.lost.size > lostBefore ? words : { ...words, ...rule };
  noRoomFor(schedule, ['schedule_link']);
  return saying(schedule, opening);
}

/** HSDS `phone`. Whose it is is not read: a contact's name is a person's. */
export const readPhone = withIts<ServicePhone>('number', {
  number: phoneNumber,
  extension: phoneExtension,
  note: from('description', shortText),
});

const amount: Reader<string> = (cost, name) => {
  const value = given(cost, name);
  return Number.isFinite(value) ? String(value) : shortText(cost, name);
};

/** HSDS `cost_option`, as words. */
export const readCost = withIts<ServiceCost>('text', {
  text: (cost) => {
    const price = amount(cost, 'amount');
    // A currency alone says nothing.
    const names = price ? ['currency', 'amount_description'] : ['amount_description'];
    const words = [price, ...texts(cost, names, shortText)].filter(Boolean).join(' ');
    return [shortText(cost, 'option'), words].filter(Boolean).join(': ');
  },
  ...validity,
});

const term = within('taxonomy_term', shortText);

/** HSDS `attribute`: a term of a taxonomy. */
export const readTopic = withIts<ServiceTopic>('name', { name: term, code: term, taxonomy: term });

const locationReaders: Readers<Pick<ServicePlace, 'kind' | 'name' | 'accessibility'>> = {
  kind: from('location_type', placeKind),
  name: shortText,
  accessibility: list('accessibility', (note) => texts(note, ['description', 'details'], longText)),
};

const addressReaders: Readers<Pick<ServicePlace, 'kind' | 'lines' | 'town' | 'postcode'>> = {
  kind: from('address_type', placeKind),
  lines: (address) => {
    // Feeds write several lines into one field.
    const lines = texts(address, ['address_1', 'address_2'], shortText).join('\n').split('\n');
    return listOf(address, 'address_1', lines.filter(Boolean));
  },
  town: from('city', shortText),
  postcode: from('postal_code', textUpTo(SERVICE_POSTCODE_LENGTH)),
};

/** A service at a location, and the location. */
export function atAndLocation(at: Item): (Item | undefined)[] {
  return [at, child(at, 'location')];
}

const openingTimes = { openingTimes: list('schedules', readOpening, atAndLocation) };

/**
 * HSDS `service_at_location`: a place for each address. `attention` is not read: it is a person.
 * A location without an address is kept where it says anything, as a virtual one does.
 */
export function readPlaces(at: Item): ServicePlace | undefined | (ServicePlace | undefined)[] {
  const location = child(at, 'location');
  if (!location) return lose(at, '', 'nothing-readable');
  noRoomFor(location, ['description']);
  const shared = {
    ...readFields(location, locationReaders),
    ...readFields(at, openingTimes),
  };
  const addresses = children(location, 'addresses');
  if (addresses.length === 0) return saying(location, shared);
  return addresses.map((address) => {
    const own = readFields(address, addressReaders);
    // The address goes before its location: a letter box is no place to go to.
    if (own.kind && own.kind !== shared.kind) noRoomFor(location, ['location_type']);
    return saying(address, { ...shared, ...own });
  });
}
