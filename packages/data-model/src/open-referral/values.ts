import { languageTagPattern } from '../identifiers/patterns.js';
import {
  SERVICE_AGE_MAXIMUM,
  SERVICE_EMAIL_LENGTH,
  SERVICE_INTERVAL_MAXIMUM,
  SERVICE_LINK_LENGTH,
  SERVICE_LIST_LENGTH,
  SERVICE_LONG_TEXT_LENGTH,
  SERVICE_SHORT_TEXT_LENGTH,
  serviceDayPattern,
  serviceEmailPattern,
  serviceFrequencies,
  serviceIdPattern,
  serviceLinkPattern,
  servicePhoneExtensionPattern,
  servicePhoneNumberPattern,
  servicePlaceKinds,
  serviceStatuses,
  serviceTimePattern,
} from '../schemas/service-formats.js';
import { feedDay, feedInstant } from './entry-time.js';
import { given, lose, type Reader } from './fields.js';
import { plainText } from './plain-text.js';

/** Markup and entities can take more room than the words: longer than this, a text is not looked at. */
const MARKUP_FACTOR = 4;

/** Texts without markup. */
export function textUpTo(maxLength: number): Reader<string> {
  return (item, name) => {
    const value = given(item, name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return lose(item, name, 'wrong-type');
    if (value.length > maxLength * MARKUP_FACTOR) return lose(item, name, 'too-long');
    const words = plainText(value);
    return words.length > maxLength ? lose(item, name, 'too-long') : words || undefined;
  };
}

/**
 * Values of a form of their own.
 *
 * @param write as the kit writes it; `undefined` where it is none
 */
function written<TValue>(write: (text: string) => TValue | undefined): Reader<TValue> {
  return (item, name) => {
    const value = given(item, name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number')
      return lose(item, name, 'wrong-type');
    const text = String(value).trim();
    if (text.length > SERVICE_LINK_LENGTH) return lose(item, name, 'too-long');
    return write(text) ?? lose(item, name, 'bad-format');
  };
}

function matching(pattern: RegExp, write = (text: string) => text): Reader<string> {
  return written((text) => {
    const value = write(text);
    return pattern.test(value) ? value : undefined;
  });
}

/** Feeds write "Temporarily Closed" and "temporarily_closed" too, and mean the same. */
function oneOf<TWord extends string>(...words: readonly TWord[]): Reader<TWord> {
  return written((text) =>
    words.find((word) => word === text.toLowerCase().replace(/[\s_-]+/g, '-')),
  );
}

export const shortText = textUpTo(SERVICE_SHORT_TEXT_LENGTH);
export const longText = textUpTo(SERVICE_LONG_TEXT_LENGTH);

export const serviceId = matching(serviceIdPattern);
export const link = matching(serviceLinkPattern);
export const email = matching(serviceEmailPattern, (text) =>
  text.length > SERVICE_EMAIL_LENGTH ? '' : text,
);
export const phoneNumber = matching(servicePhoneNumberPattern);
export const phoneExtension = matching(servicePhoneExtensionPattern);
export const serviceStatus = oneOf(...serviceStatuses, 'defunct');
export const placeKind = oneOf(...servicePlaceKinds);
export const frequency = oneOf(...serviceFrequencies);
export const day = written(feedDay);
export const instant = written(feedInstant);

/** `09:30:00` and `9:30` as `09:30`; an offset stays, because only the feed knows whether it is meant. */
export const time = matching(serviceTimePattern, (text) =>
  text.replace(/^(\d:)/, '0$1').replace(/^(\d\d:\d\d):\d\d(?:\.\d+)?/, '$1'),
);

export const daysOfRule = written((text) => {
  const days = text.toUpperCase().split(/[\s,]+/);
  return days.length <= SERVICE_LIST_LENGTH && days.every((day) => serviceDayPattern.test(day))
    ? days
    : undefined;
});

function numberUpTo(largest: number, pattern: RegExp): Reader<number> {
  return written((text) =>
    pattern.test(text) && Number(text) <= largest ? Number(text) : undefined,
  );
}

export const interval = numberUpTo(SERVICE_INTERVAL_MAXIMUM, /^[1-9]\d*$/);
export const age = numberUpTo(SERVICE_AGE_MAXIMUM, /^\d{1,3}(?:\.\d+)?$/);

/** A BCP 47 tag, where a text is one or can be written as one. */
export function languageTag(text: string | undefined): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    return languageTagPattern.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
