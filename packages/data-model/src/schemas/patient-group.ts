import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/**
 * A group that planning and equity reports speak of. Never needed to get help, never shown on a
 * public screen, never used to hide an option from a person. Labels are in `/labels`.
 */
export interface PatientGroup {
  id: CatalogueId;
  /** `patients`, or a marker that is not a patient group: `users` (staff), `everyone`, `level` (the system). */
  kind: 'patients' | 'users' | 'everyone' | 'level';
  /** Counted among inclusion health groups by NHS England's framework of 2023. */
  inclusionHealth: boolean;
  /** Frameworks that name it. */
  frameworks?: CatalogueId[] | undefined;
  /** Approaches that are made for it. A person in the group is still asked. */
  tailoring?: CatalogueId[] | undefined;
  evidence: Evidence;
}

export const PatientGroupSchema = v.strictObject({
  id: CatalogueIdSchema,
  kind: v.picklist(['patients', 'users', 'everyone', 'level']),
  inclusionHealth: v.boolean(),
  frameworks: v.optional(v.array(CatalogueIdSchema)),
  tailoring: v.optional(v.array(CatalogueIdSchema)),
  evidence: EvidenceSchema,
});
