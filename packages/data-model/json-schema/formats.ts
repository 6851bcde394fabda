import {
  catalogueIdPattern,
  dayPattern,
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
  nonEmptyArray,
  OdsCodeSchema,
  PositiveCountSchema,
  SubjectSchema,
} from '../src/schemas/common.ts';

/** Names that lead to the prototype of an object. No record and no map of a host's has them. */
export const forbiddenNames = ['__proto__', 'constructor', 'prototype'];

/** The sentence that a check of a schema leaves, and no other check does. */
function sentenceOf({ pipe }: { pipe: readonly object[] }, place = 1): string {
  return String((pipe[place] as { message?: unknown }).message);
}

/**
 * What JSON Schema says of each check of the schemas, by its sentence. What JSON Schema cannot say stands
 * under `x-`: readers who do not know it are no worse off.
 */
export const formats: Record<string, Record<string, unknown>> = {
  [sentenceOf(InstantSchema)]: { pattern: instantPattern.source, format: 'date-time' },
  [sentenceOf(DaySchema)]: { pattern: dayPattern.source, format: 'date' },
  [sentenceOf(EventIdSchema)]: { pattern: eventIdPattern.source },
  [sentenceOf(OdsCodeSchema)]: { pattern: odsCodePattern.source },
  [sentenceOf(CatalogueIdSchema)]: { pattern: catalogueIdPattern.source },
  [sentenceOf(LanguageTagSchema)]: { pattern: languageTagPattern.source },
  [sentenceOf(SubjectSchema.options[1].entries.pseudonym)]: { pattern: opaqueKeyPattern.source },
  [sentenceOf(CatalogueIdSchema, 2)]: { 'x-no-nhs-number': true },
  [sentenceOf(CountSchema)]: { type: 'integer', minimum: 0 },
  [sentenceOf(PositiveCountSchema)]: { type: 'integer', minimum: 1 },
  [sentenceOf(nonEmptyArray(CountSchema))]: { minItems: 1 },
};

/** Texts of a host's own under names of its own. */
export const extensionsSchema = {
  type: 'object',
  propertyNames: { not: { enum: forbiddenNames }, 'x-no-nhs-number': true },
  additionalProperties: { type: 'string', 'x-no-nhs-number': true },
};
