import * as v from 'valibot';
import { notAList } from '../validation/not-a-list.js';
import {
  type Day,
  DaySchema,
  type Extensions,
  ExtensionsSchema,
  type Instant,
  InstantSchema,
  LanguageTagSchema,
  nonEmptyArray,
  PositiveCountSchema,
  SCHEMA_VERSION,
} from './common.js';
import {
  SERVICE_AGE_MAXIMUM,
  SERVICE_EMAIL_LENGTH,
  SERVICE_INTERVAL_MAXIMUM,
  SERVICE_LINK_LENGTH,
  SERVICE_LIST_LENGTH,
  SERVICE_LONG_TEXT_LENGTH,
  SERVICE_POSTCODE_LENGTH,
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
} from './service-formats.js';

export {
  SERVICE_LIST_LENGTH,
  SERVICE_LONG_TEXT_LENGTH,
  SERVICE_POSTCODE_LENGTH,
  SERVICE_SHORT_TEXT_LENGTH,
  serviceStatuses,
};

/** Whether people can use a service now. A service that is gone for good is not kept at all. */
export type ServiceStatus = 'active' | 'inactive' | 'temporarily-closed';

/** A phone number as the directory writes it: digits, spaces and the marks between them. */
export interface ServicePhone {
  number: string;
  extension?: string | undefined;
  /** What the number is for. */
  note?: string | undefined;
}

/** When a service can be used: words, and parts of the iCalendar rule (RFC 5545) where they are known. */
export interface ServiceOpening {
  text?: string | undefined;
  frequency?: 'weekly' | 'monthly' | undefined;
  /** Every how many weeks or months; counted from `startsOn`. */
  interval?: number | undefined;
  startsOn?: Day | undefined;
  /** As in iCalendar: `MO`, or `2MO` and `-1FR` for the second Monday and the last Friday of a month. */
  days?: string[] | undefined;
  /** `HH:mm`, with `Z` or an offset only where the directory wrote one. */
  opensAt?: string | undefined;
  closesAt?: string | undefined;
  validFrom?: Day | undefined;
  validTo?: Day | undefined;
}

/** What a service costs, in the directory's words. The kit never says that a service is free. */
export interface ServiceCost {
  text: string;
  validFrom?: Day | undefined;
  validTo?: Day | undefined;
}

/** Where a service is given. It is the address of a service, not of a person. */
export interface ServicePlace {
  kind?: 'physical' | 'postal' | 'virtual' | undefined;
  name?: string | undefined;
  /** Lines above the town. */
  lines?: string[] | undefined;
  town?: string | undefined;
  postcode?: string | undefined;
  /** What is known of access to this place: of this one only. */
  accessibility?: string[] | undefined;
  openingTimes?: ServiceOpening[] | undefined;
}

/** What a service is about: a term of a taxonomy that the directory uses. */
export interface ServiceTopic {
  name: string;
  code?: string | undefined;
  taxonomy?: string | undefined;
}

/** A service outside the practice that can help, as a directory describes it. Texts are plain: no markup. */
export interface CommunityService {
  /** Unique within its source. */
  id: string;
  schemaVersion: 1;
  name: string;
  status: ServiceStatus;
  description?: string | undefined;
  /** A notice for the time being, to show beside the name. */
  alert?: string | undefined;
  /** Name of the body that gives the service. */
  organisation?: string | undefined;
  /** `http:`, `https:`, `mailto:` or `tel:`, without a user name or password. */
  url?: string | undefined;
  email?: string | undefined;
  phones?: ServicePhone[] | undefined;
  places?: ServicePlace[] | undefined;
  /** Areas whose people it serves, in words. Left out where unknown, which is not everywhere. */
  areasServed?: string[] | undefined;
  /** BCP 47 tags. Left out where unknown, which is not English only. */
  languages?: string[] | undefined;
  /** Languages that the directory names in words, where it gives no tag. */
  languageNames?: string[] | undefined;
  costs?: ServiceCost[] | undefined;
  openingTimes?: ServiceOpening[] | undefined;
  topics?: ServiceTopic[] | undefined;
  /** In years. */
  minimumAge?: number | undefined;
  maximumAge?: number | undefined;
  /** When someone last checked the entry, and when it was last changed. */
  freshness: { assuredOn?: Day | undefined; modifiedAt?: Instant | undefined };
  /** Where the entry was read: the feed's address without its query, which can hold a key. */
  source?: { feedUrl?: string | undefined; entryId: string } | undefined;
  extensions?: Extensions | undefined;
}

/* @__NO_SIDE_EFFECTS__ */
function upTo(length: number) {
  return v.maxCodePoints<string, number, string>(length, `Write at most ${length} characters.`);
}
/* @__NO_SIDE_EFFECTS__ */
function fewItems<TItem>() {
  return v.maxLength<TItem[], number, string>(
    SERVICE_LIST_LENGTH,
    `Write at most ${SERVICE_LIST_LENGTH} of them.`,
  );
}

/** Text of whole characters, in which nothing could begin an HTML tag, a comment or a declaration. */
const plain = v.regex(
  /^(?!\s*$)(?![\s\S]*(?:<[a-zA-Z/!?]|[\uD800-\uDFFF]))/u,
  'Write text of whole characters without markup.',
);
const ShortTextSchema = v.pipe(v.string(), upTo(SERVICE_SHORT_TEXT_LENGTH), plain);
const LongTextSchema = v.pipe(v.string(), upTo(SERVICE_LONG_TEXT_LENGTH), plain);
export const ServiceAgeSchema = v.pipe(
  v.number(),
  v.minValue(0, 'Write 0 or more.'),
  v.maxValue(SERVICE_AGE_MAXIMUM, `Write ${SERVICE_AGE_MAXIMUM} or less.`),
);

export const ServiceIdSchema = v.pipe(
  v.string(),
  v.regex(serviceIdPattern, 'Write 1 to 128 characters without spaces or angle brackets.'),
);

/** A pattern without flags, as JSON Schema has them: every word of it in capital and small letters. */
/* @__NO_SIDE_EFFECTS__ */
function withoutFlags({ source }: RegExp): RegExp {
  const inBothCases = (letter: string) => `[${letter.toUpperCase()}${letter}]`;
  return new RegExp(
    source.replace(/[a-z]{2,}/g, (word) => Array.from(word, inBothCases).join('')),
    'u',
  );
}

export const ServiceLinkSchema = v.pipe(
  v.string(),
  upTo(SERVICE_LINK_LENGTH),
  v.regex(
    withoutFlags(serviceLinkPattern),
    'Write a web address that begins with https:// or http://.',
  ),
);
export const ServiceEmailSchema = v.pipe(
  v.string(),
  upTo(SERVICE_EMAIL_LENGTH),
  v.regex(serviceEmailPattern, 'Write an email address.'),
);
export const ServicePhoneNumberSchema = v.pipe(
  v.string(),
  v.regex(servicePhoneNumberPattern, 'Write a phone number: digits, spaces and any of + ( ) . / -'),
);
export const ServicePhoneExtensionSchema = v.pipe(
  v.string(),
  v.regex(servicePhoneExtensionPattern, 'Write 1 to 10 digits.'),
);
export const ServiceTimeSchema = v.pipe(
  v.string(),
  v.regex(serviceTimePattern, 'Write a time as HH:mm.'),
);
export const ServiceDaysSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.regex(serviceDayPattern, 'Write a day of the week as in iCalendar, such as MO or -1FR.'),
    ),
  ),
  fewItems<string>(),
);

export const ServiceFrequencySchema = v.picklist(serviceFrequencies);
export const ServiceIntervalSchema = v.pipe(
  PositiveCountSchema,
  v.maxValue(SERVICE_INTERVAL_MAXIMUM, `Write ${SERVICE_INTERVAL_MAXIMUM} or less.`),
);
export const ServicePlaceKindSchema = v.picklist(servicePlaceKinds);

/* @__NO_SIDE_EFFECTS__ */
function list<const TItem extends v.GenericSchema>(item: TItem) {
  return v.optional(v.pipe(nonEmptyArray(item), fewItems<v.InferOutput<TItem>>()));
}

const validity = { validFrom: v.optional(DaySchema), validTo: v.optional(DaySchema) };

const OpeningSchema = /* @__PURE__ */ notAList(
  v.strictObject({
    text: v.optional(LongTextSchema),
    frequency: v.optional(ServiceFrequencySchema),
    interval: v.optional(ServiceIntervalSchema),
    startsOn: v.optional(DaySchema),
    days: v.optional(ServiceDaysSchema),
    opensAt: v.optional(ServiceTimeSchema),
    closesAt: v.optional(ServiceTimeSchema),
    ...validity,
  }),
);

const PlaceSchema = /* @__PURE__ */ notAList(
  v.strictObject({
    kind: v.optional(ServicePlaceKindSchema),
    name: v.optional(ShortTextSchema),
    lines: list(ShortTextSchema),
    town: v.optional(ShortTextSchema),
    postcode: v.optional(v.pipe(ShortTextSchema, upTo(SERVICE_POSTCODE_LENGTH))),
    accessibility: list(LongTextSchema),
    openingTimes: list(OpeningSchema),
  }),
);

export const CommunityServiceSchema = v.strictObject({
  id: ServiceIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  name: ShortTextSchema,
  status: v.picklist(serviceStatuses),
  description: v.optional(LongTextSchema),
  alert: v.optional(LongTextSchema),
  organisation: v.optional(ShortTextSchema),
  url: v.optional(ServiceLinkSchema),
  email: v.optional(ServiceEmailSchema),
  phones: list(
    v.strictObject({
      number: ServicePhoneNumberSchema,
      extension: v.optional(ServicePhoneExtensionSchema),
      note: v.optional(ShortTextSchema),
    }),
  ),
  places: list(PlaceSchema),
  areasServed: list(LongTextSchema),
  languages: list(LanguageTagSchema),
  languageNames: list(ShortTextSchema),
  costs: list(v.strictObject({ text: LongTextSchema, ...validity })),
  openingTimes: list(OpeningSchema),
  topics: list(
    v.strictObject({
      name: ShortTextSchema,
      code: v.optional(ShortTextSchema),
      taxonomy: v.optional(ShortTextSchema),
    }),
  ),
  minimumAge: v.optional(ServiceAgeSchema),
  maximumAge: v.optional(ServiceAgeSchema),
  freshness: notAList(
    v.strictObject({
      assuredOn: v.optional(DaySchema),
      modifiedAt: v.optional(InstantSchema),
    }),
  ),
  source: v.optional(
    v.strictObject({ feedUrl: v.optional(ServiceLinkSchema), entryId: ServiceIdSchema }),
  ),
  extensions: v.optional(ExtensionsSchema),
});
