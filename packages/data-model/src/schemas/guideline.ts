import * as v from 'valibot';
import { type FacilitationTarget, facilitationTargets } from './catalogue-vocabulary.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  nonEmptyArray,
} from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Advice on how to do something, with an owner and a day to look at it again. Its text is the host's. */
export interface Guideline {
  id: CatalogueId;
  audience: FacilitationTarget[];
  /** Barriers and approaches that it is about. */
  about: CatalogueId[];
  /** Policies that it follows from. */
  derivedFrom: CatalogueId[];
  /** Role that keeps it up to date. */
  owner?: CatalogueId | undefined;
  reviewDueOn?: Day | undefined;
  evidence: Evidence;
}

export const GuidelineSchema = v.strictObject({
  id: CatalogueIdSchema,
  audience: nonEmptyArray(v.picklist(facilitationTargets)),
  about: v.array(CatalogueIdSchema),
  derivedFrom: v.array(CatalogueIdSchema),
  owner: v.optional(CatalogueIdSchema),
  reviewDueOn: v.optional(DaySchema),
  evidence: EvidenceSchema,
});
