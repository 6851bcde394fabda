import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  LanguageTagSchema,
  NonEmptyTextSchema,
} from './common.js';
import { type ResourceFormat, resourceFormats } from './record-vocabulary.js';

/** A leaflet, video or page that helps, in one language and one format. */
export interface Resource {
  id: CatalogueId;
  /** BCP 47 tag. */
  language: string;
  format: ResourceFormat;
  /** What it helps with: barriers, services or approaches. */
  about: CatalogueId[];
  /** How easily it reads, by which tool, on which day. */
  readingCheck?: { tool: string; result: string; checkedOn: Day } | undefined;
  /** Who reviewed it; left out where nobody has. */
  reviewedBy?: string | undefined;
  reviewedOn?: Day | undefined;
  /** Who made a British Sign Language video, and the registration of its translators. */
  bslAssurance?: { supplier: string; registrations: string[] } | undefined;
}

export const resourceRules: readonly RecordRule<Resource>[] = [
  {
    id: 'review-has-reviewer-and-day',
    description: 'A review names who did it and on which day, or is left out.',
    field: 'reviewedBy',
    holds: ({ reviewedBy, reviewedOn }) =>
      (reviewedBy === undefined) === (reviewedOn === undefined),
  },
];

export const ResourceSchema = withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    language: LanguageTagSchema,
    format: v.picklist(resourceFormats),
    about: v.array(CatalogueIdSchema),
    readingCheck: v.optional(
      v.strictObject({
        tool: NonEmptyTextSchema,
        result: NonEmptyTextSchema,
        checkedOn: DaySchema,
      }),
    ),
    reviewedBy: v.optional(NonEmptyTextSchema),
    reviewedOn: v.optional(DaySchema),
    bslAssurance: v.optional(
      v.strictObject({
        supplier: NonEmptyTextSchema,
        registrations: v.array(NonEmptyTextSchema),
      }),
    ),
  }),
  resourceRules,
);
