import * as v from 'valibot';
import { isEventId } from '../identifiers/event-id.js';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import { isOdsCode } from '../identifiers/ods-code.js';
import { isDay, isInstant } from '../identifiers/time.js';
import { isJsonObject } from '../validation/is-json-object.js';

/** The version that this release writes. Records from a later one are refused, not guessed at. */
export const SCHEMA_VERSION = 1;

/** A moment: `YYYY-MM-DDTHH:mm:ss.sssZ`, always UTC, always with milliseconds. */
export type Instant = string;
/** A calendar day in London: `YYYY-MM-DD`. */
export type Day = string;
/** The id of an event: a UUID of version 7, in lower case. */
export type EventId = string;
/** An id of the catalogue, or a host's own in the same form: lower case words joined by hyphens. */
export type CatalogueId = string;

/** Keeps NHS numbers out of every text that a host fills. */
const NoNhsNumber = v.check((text: string) => !holdsNhsNumber(text), 'no-nhs-number');

export const InstantSchema = v.pipe(v.string(), v.check(isInstant, 'instant'));
export const DaySchema = v.pipe(v.string(), v.check(isDay, 'day'));
export const EventIdSchema = v.pipe(v.string(), v.check(isEventId, 'event-id'));
export const OdsCodeSchema = v.pipe(v.string(), v.check(isOdsCode, 'ods-code'), NoNhsNumber);
export const CatalogueIdSchema = v.pipe(
  v.string(),
  v.regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'catalogue-id'),
  NoNhsNumber,
);
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'language-tag'),
);

/** Texts of a host's own, under names that the host owns. The kit carries them, and refuses NHS numbers in them. */
export type Extensions = Record<string, string>;
export const ExtensionsSchema = v.custom<Extensions>(
  (input) =>
    isJsonObject(input) &&
    Object.entries(input).every(
      ([name, text]) => typeof text === 'string' && !holdsNhsNumber(`${name} ${text}`),
    ),
  'extensions',
);

/**
 * Whom a record is about. The kit asks for no name and no NHS number.
 * `none`: nobody (a poster, an anonymous answer). `pseudonym`: a keyed hash made by the host's key.
 * `host-reference`: an opaque key that only the host can resolve.
 */
export type Subject =
  | { type: 'none' }
  | { type: 'pseudonym'; pseudonym: string }
  | { type: 'host-reference'; reference: string };

const OpaqueKeySchema = v.pipe(v.string(), v.regex(/^[\w.:~-]{1,128}$/, 'opaque-key'), NoNhsNumber);

export const SubjectSchema = v.variant('type', [
  v.strictObject({ type: v.literal('none') }),
  v.strictObject({ type: v.literal('pseudonym'), pseudonym: OpaqueKeySchema }),
  v.strictObject({ type: v.literal('host-reference'), reference: OpaqueKeySchema }),
]);

/** A count: a whole number from 0. */
export const CountSchema = v.pipe(v.number(), v.integer('whole-number'), v.minValue(0));

/** Which questions were asked: a questionnaire's id and its version, from 1. */
export interface QuestionnaireReference {
  id: CatalogueId;
  version: number;
}
export const QuestionnaireReferenceSchema = v.strictObject({
  id: CatalogueIdSchema,
  version: v.pipe(v.number(), v.integer('whole-number'), v.minValue(1)),
});
