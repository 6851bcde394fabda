import * as v from 'valibot';
import { type EvidenceGrade, evidenceGrades } from './catalogue-vocabulary.js';
import { CatalogueIdSchema, nonEmptyArray } from './common.js';

/** What a statement rests on: sources with a grade, or the authors' own inference, which says so. */
export type Evidence =
  | { grade: EvidenceGrade; sources: string[]; inferred?: false | undefined }
  | { inferred: true; sources?: string[] | undefined };

export const EvidenceSchema = v.union(
  [
    v.strictObject({
      grade: v.picklist(evidenceGrades),
      sources: nonEmptyArray(CatalogueIdSchema),
      inferred: v.optional(v.literal(false)),
    }),
    v.strictObject({ inferred: v.literal(true), sources: v.optional(v.array(CatalogueIdSchema)) }),
  ],
  'Write a grade with its sources, or inferred: true and no grade.',
);
