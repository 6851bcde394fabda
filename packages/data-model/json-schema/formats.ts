import {
  catalogueIdPattern,
  eventIdPattern,
  instantPattern,
  languageTagPattern,
  odsCodePattern,
  opaqueKeyPattern,
} from '../src/identifiers/patterns.ts';
import {
  CatalogueIdSchema,
  CountSchema,
  DaySchema,
  EventIdSchema,
  InstantSchema,
  LanguageTagSchema,
  NonEmptyTextSchema,
  nonEmptyArray,
  OdsCodeSchema,
  PositiveCountSchema,
  SubjectSchema,
} from '../src/schemas/common.ts';
import { PartialDateSchema } from '../src/schemas/policy.ts';
import { FORBIDDEN_NAMES } from '../src/validation/forbidden-names.ts';

/** The 29 February of a leap year, from 0000 to 9999. */
const leapDay = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
/**
 * A day that exists. The kit's own pattern leaves that to a function; a reader that takes `format` for an
 * annotation, as JSON Schema has it by default, knows no such function.
 */
const day = `(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${leapDay})`;
/** A text without half of a surrogate pair. Patterns of JSON Schema are read by code points. */
const whole = '^[^\\uD800-\\uDFFF]*$';
/** What the kit's pattern of a moment has after the day. */
const timeOfDay = instantPattern.source.replace(/^.*(?=T\()/, '');

/** The sentence that a check of a schema leaves, and no other check does. */
function sentenceOf({ pipe }: { pipe: readonly object[] }, place = 1): string {
  return String((pipe[place] as { message?: unknown }).message);
}

/**
 * What JSON Schema says of each check of the schemas, by its sentence. What JSON Schema cannot say stands
 * under `x-`: readers who do not know it are no worse off.
 */
export const formats: Record<string, Record<string, unknown>> = {
  [sentenceOf(InstantSchema)]: { pattern: `^${day}${timeOfDay}`, format: 'date-time' },
  [sentenceOf(DaySchema)]: { pattern: `^${day}$`, format: 'date' },
  [sentenceOf(EventIdSchema)]: { pattern: eventIdPattern.source },
  [sentenceOf(OdsCodeSchema)]: { pattern: odsCodePattern.source },
  [sentenceOf(CatalogueIdSchema)]: { pattern: catalogueIdPattern.source },
  [sentenceOf(LanguageTagSchema)]: { pattern: languageTagPattern.source },
  [sentenceOf(SubjectSchema.options[1].entries.pseudonym)]: { pattern: opaqueKeyPattern.source },
  [sentenceOf(CatalogueIdSchema, 2)]: { 'x-no-nhs-number': true },
  [sentenceOf(NonEmptyTextSchema)]: { minLength: 1, pattern: whole },
  [sentenceOf(PartialDateSchema)]: { pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day})$` },
  [sentenceOf(CountSchema)]: { type: 'integer', minimum: 0 },
  [sentenceOf(PositiveCountSchema)]: { type: 'integer', minimum: 1 },
  [sentenceOf(nonEmptyArray(CountSchema))]: { minItems: 1 },
};

/** Texts of a host's own under names of its own. */
export const extensionsSchema = {
  type: 'object',
  propertyNames: { not: { enum: FORBIDDEN_NAMES }, pattern: whole, 'x-no-nhs-number': true },
  additionalProperties: { type: 'string', pattern: whole, 'x-no-nhs-number': true },
};
