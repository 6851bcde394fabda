import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import { type NonDigitalRoute, nonDigitalRoutes } from './vocabulary.js';

/** An online service that patients of a GP surgery can use. Labels are in `/labels`. */
export interface DigitalService {
  id: CatalogueId;
  /** Youngest age in whole years at which a person may use it; left out where no rule is known. */
  minAge?: number | undefined;
  /** Services that a person needs first, for example NHS login. */
  requires: CatalogueId[];
  /** Ways to do the same that are not online: never empty. */
  alternatives: NonDigitalRoute[];
  evidence: Evidence;
}

export const DigitalServiceSchema = v.strictObject({
  id: CatalogueIdSchema,
  minAge: v.optional(v.pipe(v.number(), v.integer('whole-number'), v.minValue(0), v.maxValue(120))),
  requires: v.array(CatalogueIdSchema),
  alternatives: v.pipe(v.array(v.picklist(nonDigitalRoutes)), v.minLength(1)),
  evidence: EvidenceSchema,
});
