import {
  DaySchema,
  SERVICE_LONG_TEXT_LENGTH,
  SERVICE_POSTCODE_LENGTH,
  type ServiceCost,
  ServiceDaysSchema,
  ServiceFrequencySchema,
  ServiceIntervalSchema,
  type ServiceOpening,
  type ServicePhone,
  ServicePhoneExtensionSchema,
  ServicePhoneNumberSchema,
  type ServicePlace,
  ServicePlaceKindSchema,
  ServiceTimeSchema,
  type ServiceTopic,
} from '../schemas/index.js';
import {
  child,
  children,
  compact,
  given,
  type Item,
  keeping,
  listOf,
  lose,
  text,
} from './fields.js';
import { feedDay } from './freshness.js';

const lower = (word: string) => word.toLowerCase();

/** Hands an item back only where it says something; lists it as lost where it does not. */
function saying<TPart extends object>(item: Item, part: TPart | undefined): TPart | undefined {
  const kept = part && compact(part);
  return kept && Object.keys(kept).length > 0 ? kept : lose(item, '', 'nothing-readable');
}

function day(item: Item, name: string): string | undefined {
  return keeping(item, name, DaySchema, feedDay);
}

function validity(item: Item) {
  return { validFrom: day(item, 'valid_from'), validTo: day(item, 'valid_to') };
}

/** `09:30:00` and `9:30` as `09:30`; an offset stays, because only the feed knows whether it is meant. */
function time(item: Item, name: string): string | undefined {
  return keeping(item, name, ServiceTimeSchema, (written) =>
    written.replace(/^(\d:)/, '0$1').replace(/^(\d\d:\d\d):\d\d(?:\.\d+)?/, '$1'),
  );
}

/** Parts of a rule that `ServiceOpening` has no room for. */
const OTHER_RULE_PARTS = ['until', 'count', 'byweekno', 'byyearday'];

/**
 * HSDS `schedules` of a service, of a place, or of a service at a place. A rule is kept whole or not at
 * all: without its `byday`, "monthly at 10:00" would send people to a closed door.
 */
export function readOpenings(item: Item | undefined): (ServiceOpening | undefined)[] {
  if (!item) return [];
  return children(item, 'schedules').map((schedule) => {
    const words = ['description', 'attending_type', 'notes']
      .map((name) => text(schedule, name, SERVICE_LONG_TEXT_LENGTH / 4))
      .filter((part) => part !== undefined);
    const opening = { text: words.join('\n') || undefined };
    const lostBefore = item.lost.length;
    const rule = {
      frequency: keeping(schedule, 'freq', ServiceFrequencySchema, lower),
      interval: keeping(schedule, 'interval', ServiceIntervalSchema, Number),
      startsOn: day(schedule, 'dtstart'),
      days: keeping(schedule, 'byday', ServiceDaysSchema, (days) =>
        days.toUpperCase().split(/[\s,]+/),
      ),
      opensAt: time(schedule, 'opens_at'),
      closesAt: time(schedule, 'closes_at'),
      ...validity(schedule),
    };
    // The days of a month mean nothing in a weekly rule (RFC 5545), and some feeds fill them in.
    const others = [...OTHER_RULE_PARTS, ...(rule.frequency === 'weekly' ? [] : ['bymonthday'])];
    for (const name of others) {
      if (given(schedule, name) !== undefined) lose(schedule, name, 'not-kept');
    }
    const whole = item.lost.length === lostBefore;
    return saying(schedule, whole ? { ...opening, ...rule } : opening);
  });
}

/** HSDS `phones`. Whose they are is not read: a contact's name is a person's. */
export function readPhones(item: Item | undefined): (ServicePhone | undefined)[] {
  if (!item) return [];
  return children(item, 'phones').map((phone) => {
    const number = keeping(phone, 'number', ServicePhoneNumberSchema);
    return saying(
      phone,
      number
        ? {
            number,
            extension: keeping(phone, 'extension', ServicePhoneExtensionSchema),
            note: text(phone, 'description'),
          }
        : undefined,
    );
  });
}

/** HSDS `cost_options`, as words. */
export function readCosts(item: Item): (ServiceCost | undefined)[] {
  return children(item, 'cost_options').map((cost) => {
    const option = text(cost, 'option');
    const amount = ['amount', 'currency', 'amount_description']
      .map((name) => (name === 'amount' ? readAmount(cost) : text(cost, name)))
      .filter((part) => part !== undefined)
      .join(' ');
    const words = [option, amount].filter(Boolean).join(': ');
    return saying(cost, words ? { text: words, ...validity(cost) } : undefined);
  });
}

function readAmount(cost: Item): string | undefined {
  const amount = given(cost, 'amount');
  return typeof amount === 'number' && Number.isFinite(amount) ? `${amount}` : text(cost, 'amount');
}

/** HSDS `attributes`: the taxonomy terms of an item. */
export function readTopics(item: Item): (ServiceTopic | undefined)[] {
  return children(item, 'attributes').map((attribute) => {
    const term = child(attribute, 'taxonomy_term');
    const name = term && text(term, 'name');
    if (!term || !name) return saying<ServiceTopic>(attribute, undefined);
    return compact({ name, code: text(term, 'code'), taxonomy: text(term, 'taxonomy') });
  });
}

/** Feeds write several lines into one field. */
function addressLines(address: Item): string[] {
  return ['address_1', 'address_2'].flatMap(
    (name) => text(address, name)?.split('\n').filter(Boolean) ?? [],
  );
}

/**
 * HSDS `service_at_locations`: a place for each address. `attention` is not read: it is a person.
 * A location without an address is kept where it says anything, as a virtual one does.
 */
export function readPlaces(item: Item): (ServicePlace | undefined)[] {
  return children(item, 'service_at_locations').flatMap((at) => {
    const location = child(at, 'location');
    if (!location) return [saying<ServicePlace>(at, undefined)];
    const openingTimes = [...readOpenings(at), ...readOpenings(location)];
    const access = children(location, 'accessibility').flatMap((note) =>
      ['description', 'details'].map((name) => text(note, name, SERVICE_LONG_TEXT_LENGTH)),
    );
    const shared = {
      name: text(location, 'name'),
      accessibility: listOf(location, 'accessibility', access),
      openingTimes: listOf(at, 'schedules', openingTimes),
    };
    const kind = keeping(location, 'location_type', ServicePlaceKindSchema, lower);
    const addresses = children(location, 'addresses');
    if (addresses.length === 0) return [saying(location, { kind, ...shared })];
    return addresses.map((address) =>
      saying(address, {
        kind: keeping(address, 'address_type', ServicePlaceKindSchema, lower) ?? kind,
        ...shared,
        lines: listOf(address, 'address_1', addressLines(address)),
        town: text(address, 'city'),
        postcode: text(address, 'postal_code', SERVICE_POSTCODE_LENGTH),
      }),
    );
  });
}
