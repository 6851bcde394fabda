import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Something that staff or patients can learn. Labels are in `/labels`. */
export interface TrainingTopic {
  id: CatalogueId;
  audience: 'staff' | 'patient';
  /** Barriers that it helps to remove. */
  removes: CatalogueId[];
  /** Months after which it should be taken again; left out where no rule is known. */
  renewMonths?: number | undefined;
  evidence: Evidence;
}

export const TrainingTopicSchema = v.strictObject({
  id: CatalogueIdSchema,
  audience: v.picklist(['staff', 'patient']),
  removes: v.array(CatalogueIdSchema),
  renewMonths: v.optional(v.pipe(v.number(), v.integer('whole-number'), v.minValue(1))),
  evidence: EvidenceSchema,
});
