import * as v from 'valibot';
import { CatalogueIdSchema } from './common.js';
import { type EvidenceGrade, evidenceGrades } from './vocabulary.js';

/** What a statement rests on: sources with a grade, or the authors' own inference, which says so. */
export type Evidence =
  | { grade: EvidenceGrade; sources: string[]; inferred?: false | undefined }
  | { inferred: true; sources?: string[] | undefined };

export const EvidenceSchema = v.union([
  v.strictObject({
    grade: v.picklist(evidenceGrades),
    sources: v.pipe(v.array(CatalogueIdSchema), v.minLength(1)),
    inferred: v.optional(v.literal(false)),
  }),
  v.strictObject({ inferred: v.literal(true), sources: v.optional(v.array(CatalogueIdSchema)) }),
]);
