import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** What makes digital facilitation work. Labels are in `/labels`. */
export interface Enabler {
  id: CatalogueId;
  evidence: Evidence;
}

export const EnablerSchema = v.strictObject({ id: CatalogueIdSchema, evidence: EvidenceSchema });
