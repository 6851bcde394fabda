import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Why digital facilitation is wanted. Labels are in `/labels`. */
export interface Driver {
  id: CatalogueId;
  evidence: Evidence;
}

export const DriverSchema = v.strictObject({ id: CatalogueIdSchema, evidence: EvidenceSchema });
