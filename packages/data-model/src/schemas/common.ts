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
import { isWhole } from '../identifiers/whole-text.js';
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
const NoNhsNumber = v.check<string, string>(
  (text) => !holdsNhsNumber(text),
  'Write a pseudonym or a key of your own. This has the form of an NHS number.',
);

/**
 * A text of a form.
 *
 * @param sentence what to write; begins with "Write". `json-schema/formats.ts` knows the check by it.
 */
/* @__NO_SIDE_EFFECTS__ */
function text(sentence: string, holds: (text: string) => boolean) {
  return v.pipe(v.string(), v.check(holds, sentence));
}

/** A text that a host fills: it has a form, and holds no NHS number. */
/* @__NO_SIDE_EFFECTS__ */
function hostText(sentence: string, pattern: RegExp) {
  return v.pipe(
    v.string(),
    v.check((text) => pattern.test(text), sentence),
    NoNhsNumber,
  );
}

export const InstantSchema = /* @__PURE__ */ text(
  'Write a moment that exists as YYYY-MM-DDTHH:mm:ss.sssZ, in UTC.',
  isInstant,
);
export const DaySchema = /* @__PURE__ */ text('Write a day that exists as YYYY-MM-DD.', isDay);
export const EventIdSchema = /* @__PURE__ */ text(
  'Write a UUID of version 7 in lower case.',
  isEventId,
);
export const OdsCodeSchema = /* @__PURE__ */ hostText(
  'Write an ODS code: 3 to 12 capital letters and digits.',
  odsCodePattern,
);
export const CatalogueIdSchema = /* @__PURE__ */ hostText(
  'Write lower case words joined by hyphens.',
  catalogueIdPattern,
);
export const LanguageTagSchema = /* @__PURE__ */ text(
  'Write a BCP 47 tag such as en, cy or pa-Arab.',
  (tag) => languageTagPattern.test(tag),
);

/** Texts of a host's own, under names that the host owns. The kit carries them, and refuses NHS numbers in them. */
export type Extensions = Record<string, string>;
export const ExtensionsSchema = v.custom<Extensions>(
  (input) =>
    isJsonObject(input) &&
    Object.entries(input)
      .flat()
      .every((text) => typeof text === 'string' && isWhole(text) && !holdsNhsNumber(text)),
  'Write an object of texts of whole characters, none of which holds an NHS number.',
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

const OpaqueKeySchema = /* @__PURE__ */ hostText(
  'Write 1 to 128 letters, digits or any of . : ~ _ -.',
  opaqueKeyPattern,
);

export const SubjectSchema = /* @__PURE__ */ unionBy('type', [
  NobodySchema,
  v.strictObject({ type: v.literal('pseudonym'), pseudonym: OpaqueKeySchema }),
  v.strictObject({ type: v.literal('host-reference'), reference: OpaqueKeySchema }),
]);

/** Words of a host's own: at least one character. */
export const NonEmptyTextSchema = /* @__PURE__ */ text(
  'Write at least one character, and only whole ones.',
  (words) => words !== '' && isWhole(words),
);

/** A whole number from a smallest one on. */
/* @__NO_SIDE_EFFECTS__ */
function wholeNumber(sentence: string, smallest: number) {
  return v.pipe(
    v.number(),
    v.check((number) => Number.isInteger(number) && number >= smallest, sentence),
  );
}

/** A count: a whole number from 0. */
export const CountSchema = /* @__PURE__ */ wholeNumber('Write a whole number from 0.', 0);
/** A whole number from 1, such as a version or a number of people where nobody means no record. */
export const PositiveCountSchema = /* @__PURE__ */ wholeNumber('Write a whole number from 1.', 1);

/** A list with at least one item. */
/* @__NO_SIDE_EFFECTS__ */
export function nonEmptyArray<const TItem extends v.GenericSchema>(item: TItem) {
  return v.pipe(
    v.array(item),
    v.check((items) => items.length > 0, 'Write at least one.' as string),
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
