import * as v from 'valibot';
import { isDay } from '../identifiers/time.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  nonEmptyArray,
} from './common.js';
import {
  type FacilitationCoverage,
  facilitationCoverages,
  type PolicyStatus,
  policyStatuses,
} from './record-vocabulary.js';

/** Something dated that a policy asks for, or that happened to it. Words are in `/labels`. */
export interface PolicyMilestone {
  id: CatalogueId;
  /** When, as exactly as is known: a year, a month or a day. */
  on: string;
}

/** A policy or standard, and whether it speaks of help with digital services. Titles are in `/labels`. */
export interface Policy {
  id: CatalogueId;
  /** When it was published, as exactly as is known: a year, a month or a day; left out where unknown. */
  published?: string | undefined;
  /** Since when it applies, as exactly as is known; left out where unknown. */
  inForceFrom?: string | undefined;
  status: PolicyStatus;
  /** The last day by which those whom it binds must keep to it. */
  complyBy?: Day | undefined;
  /** Other dates, the earliest first. */
  milestones?: PolicyMilestone[] | undefined;
  addressesFacilitation: FacilitationCoverage;
  /** There where the kit read `addressesFacilitation` out of the policy, and nobody else says so. */
  inferred?: true | undefined;
  /** Policies that it replaces. */
  supersedes: CatalogueId[];
  /** Evidence sources that say so. */
  sources: CatalogueId[];
  /** The day it was entered here. */
  enteredOn: Day;
}

/** A year, a month or a day that exists. */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isDay(text),
    'Write YYYY, YYYY-MM, or a day that exists as YYYY-MM-DD.',
  ),
);

export const PolicyMilestoneSchema = v.strictObject({
  id: CatalogueIdSchema,
  on: PartialDateSchema,
});

export const PolicySchema = v.strictObject({
  id: CatalogueIdSchema,
  published: v.optional(PartialDateSchema),
  inForceFrom: v.optional(PartialDateSchema),
  status: v.picklist(policyStatuses),
  complyBy: v.optional(DaySchema),
  milestones: v.optional(v.array(PolicyMilestoneSchema)),
  addressesFacilitation: v.picklist(facilitationCoverages),
  inferred: v.optional(v.literal(true)),
  supersedes: v.array(CatalogueIdSchema),
  sources: nonEmptyArray(CatalogueIdSchema),
  enteredOn: DaySchema,
});
