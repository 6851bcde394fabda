import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema, type Day, DaySchema } from './common.js';
import {
  type FacilitationCoverage,
  facilitationCoverages,
  type PolicyStatus,
  policyStatuses,
} from './record-vocabulary.js';

/** A policy or standard, and whether it speaks of help with digital services. Titles are in `/labels`. */
export interface Policy {
  id: CatalogueId;
  /** When it was published, as exactly as is known: a year, a month or a day. */
  published: string;
  status: PolicyStatus;
  /** The last day by which those whom it binds must keep to it. */
  complyBy?: Day | undefined;
  addressesFacilitation: FacilitationCoverage;
  /** Policies that it replaces. */
  supersedes: CatalogueId[];
  /** Evidence sources that say so. */
  sources: CatalogueId[];
  /** The day it was entered here. */
  enteredOn: Day;
}

export const PolicySchema = v.strictObject({
  id: CatalogueIdSchema,
  published: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      'Write YYYY, YYYY-MM or YYYY-MM-DD.',
    ),
  ),
  status: v.picklist(policyStatuses),
  complyBy: v.optional(DaySchema),
  addressesFacilitation: v.picklist(facilitationCoverages),
  supersedes: v.array(CatalogueIdSchema),
  sources: v.pipe(v.array(CatalogueIdSchema), v.minLength(1)),
  enteredOn: DaySchema,
});
