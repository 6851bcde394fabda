import * as v from 'valibot';
import { isEventId } from '../identifiers/event-id.js';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import {
  catalogueIdPattern,
  languageTagPattern,
  odsCodePattern,
  opaqueKeyPattern,
} from '../identifiers/patterns.js';
import { isDay, isInstant } from '../identifiers/time.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { unionBy } from '../validation/union-by.js';

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

/**
 * A text in a named format. What each format asks for stands in `validation/issues.ts`, and what JSON
 * Schema says of it in `json-schema/formats.ts`; both know it by this name.
 */
/* @__NO_SIDE_EFFECTS__ */
function text(format: string, holds: (text: string) => boolean) {
  return v.pipe(v.string(), v.check(holds, format));
}

/** A text that a host fills: it has a form, and holds no NHS number. */
/* @__NO_SIDE_EFFECTS__ */
function hostText(format: string, pattern: RegExp) {
  return v.pipe(
    v.string(),
    v.check((text) => pattern.test(text), format),
    NoNhsNumber,
  );
}

export const InstantSchema = /* @__PURE__ */ text('instant', isInstant);
export const DaySchema = /* @__PURE__ */ text('day', isDay);
export const EventIdSchema = /* @__PURE__ */ text('event-id', isEventId);
export const OdsCodeSchema = /* @__PURE__ */ hostText('ods-code', odsCodePattern);
export const CatalogueIdSchema = /* @__PURE__ */ hostText('catalogue-id', catalogueIdPattern);
export const LanguageTagSchema = /* @__PURE__ */ text('language-tag', (tag) =>
  languageTagPattern.test(tag),
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

/** Nobody: what goes to everyone, or is about staff, names no person. */
export const NobodySchema = v.strictObject({ type: v.literal('none') });

const OpaqueKeySchema = /* @__PURE__ */ hostText('opaque-key', opaqueKeyPattern);

export const SubjectSchema = /* @__PURE__ */ unionBy('type', [
  NobodySchema,
  v.strictObject({ type: v.literal('pseudonym'), pseudonym: OpaqueKeySchema }),
  v.strictObject({ type: v.literal('host-reference'), reference: OpaqueKeySchema }),
]);

/** A whole number from a smallest one on. */
/* @__NO_SIDE_EFFECTS__ */
function wholeNumber(format: string, smallest: number) {
  return v.pipe(
    v.number(),
    v.check((number) => Number.isInteger(number) && number >= smallest, format),
  );
}

/** A count: a whole number from 0. */
export const CountSchema = /* @__PURE__ */ wholeNumber('count', 0);
/** A whole number from 1, such as a version or a number of people where nobody means no record. */
export const PositiveCountSchema = /* @__PURE__ */ wholeNumber('positive-count', 1);

/** A list with at least one item. */
/* @__NO_SIDE_EFFECTS__ */
export function nonEmptyArray<const TItem extends v.GenericSchema>(item: TItem) {
  return v.pipe(
    v.array(item),
    v.check((items) => items.length > 0, 'non-empty'),
  );
}

/** Which questions were asked: a questionnaire's id and its version, from 1. */
export interface QuestionnaireReference {
  id: CatalogueId;
  version: number;
}

export const QuestionnaireReferenceSchema = v.strictObject({
  id: CatalogueIdSchema,
  version: PositiveCountSchema,
});
