import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** What stands against digital facilitation. Labels are in `/labels`. */
export interface Challenge {
  id: CatalogueId;
  evidence: Evidence;
}

export const ChallengeSchema = v.strictObject({ id: CatalogueIdSchema, evidence: EvidenceSchema });
