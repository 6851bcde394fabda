import {
  catalogueIdPattern,
  dayPattern,
  eventIdPattern,
  instantPattern,
  languageTagPattern,
  odsCodePattern,
  opaqueKeyPattern,
} from '../src/identifiers/patterns.ts';

/** Names that lead to the prototype of an object. No record and no map of a host's has them. */
export const forbiddenNames = ['__proto__', 'constructor', 'prototype'];

/**
 * What JSON Schema says of each named check of the schemas (the message that the check is given). What
 * JSON Schema cannot say stands under `x-`: readers who do not know it are no worse off.
 */
export const formats: Record<string, Record<string, unknown>> = {
  instant: { pattern: instantPattern.source, format: 'date-time' },
  day: { pattern: dayPattern.source, format: 'date' },
  'event-id': { pattern: eventIdPattern.source },
  'ods-code': { pattern: odsCodePattern.source },
  'catalogue-id': { pattern: catalogueIdPattern.source },
  'language-tag': { pattern: languageTagPattern.source },
  'opaque-key': { pattern: opaqueKeyPattern.source },
  'no-nhs-number': { 'x-no-nhs-number': true },
  count: { type: 'integer', minimum: 0 },
  'positive-count': { type: 'integer', minimum: 1 },
  'non-empty': { minItems: 1 },
};

/** Texts of a host's own under names of its own. */
export const extensionsSchema = {
  type: 'object',
  propertyNames: { not: { enum: forbiddenNames }, 'x-no-nhs-number': true },
  additionalProperties: { type: 'string', 'x-no-nhs-number': true },
};
