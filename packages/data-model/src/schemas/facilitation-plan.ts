import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  OdsCodeSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';

/** One thing that a plan sets out to do. */
export interface PlannedApproach {
  approach: CatalogueId;
  /** Role that owns it; left out where nobody does yet, which a plan should show. */
  owner?: CatalogueId | undefined;
  /** Groups that it is meant for; empty where it is for everyone. */
  groups: CatalogueId[];
  startsOn?: Day | undefined;
}

/** What a practice plans to do about digital facilitation, who owns it, and when it looks again. */
export interface FacilitationPlan extends KeptRecord {
  /** ODS code of the practice. */
  organisation: string;
  /** Role that answers for the plan. */
  lead?: CatalogueId | undefined;
  priorityGroups: CatalogueId[];
  approaches: PlannedApproach[];
  /** Resources that it uses. */
  resources: CatalogueId[];
  /** Training topics. */
  training: CatalogueId[];
  /** Metrics by which it will be judged. */
  measures: CatalogueId[];
  reviewOn: Day;
}

export const FacilitationPlanSchema = v.strictObject({
  ...keptRecordEntries,
  organisation: OdsCodeSchema,
  lead: v.optional(CatalogueIdSchema),
  priorityGroups: v.array(CatalogueIdSchema),
  approaches: v.array(
    v.strictObject({
      approach: CatalogueIdSchema,
      owner: v.optional(CatalogueIdSchema),
      groups: v.array(CatalogueIdSchema),
      startsOn: v.optional(DaySchema),
    }),
  ),
  resources: v.array(CatalogueIdSchema),
  training: v.array(CatalogueIdSchema),
  measures: v.array(CatalogueIdSchema),
  reviewOn: DaySchema,
});
