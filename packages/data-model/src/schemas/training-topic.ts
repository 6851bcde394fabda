import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema, PositiveCountSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Something that staff or patients can learn. Labels are in `/labels`. */
export interface TrainingTopic {
  id: CatalogueId;
  audience: 'staff' | 'patient';
  /** Barriers that it helps to remove. */
  removes: CatalogueId[];
  /** Roles that it is for; left out where it is for all of the audience. */
  roles?: CatalogueId[] | undefined;
  /** Months after which it should be taken again; left out where no rule is known. */
  renewMonths?: number | undefined;
  evidence: Evidence;
}

export const TrainingTopicSchema = v.strictObject({
  id: CatalogueIdSchema,
  audience: v.picklist(['staff', 'patient']),
  removes: v.array(CatalogueIdSchema),
  roles: v.optional(v.array(CatalogueIdSchema)),
  renewMonths: v.optional(PositiveCountSchema),
  evidence: EvidenceSchema,
});
