import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema, NonEmptyTextSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Something that is counted, what it is counted against, and what it must never stand without. */
export interface Metric {
  id: CatalogueId;
  /** What is counted. */
  numerator: string;
  /** What it is counted against: a count without one says nothing. */
  denominator: string;
  unit: 'percent' | 'count' | 'minutes' | 'score-change';
  /** What it may be split by, such as `group` or `service`; a report names one or more of them. */
  splits?: CatalogueId[] | undefined;
  /** Metrics that must be shown beside it, so that one is not bettered at another's cost. */
  guardrails: CatalogueId[];
  evidence: Evidence;
}

export const MetricSchema = v.strictObject({
  id: CatalogueIdSchema,
  numerator: NonEmptyTextSchema,
  denominator: NonEmptyTextSchema,
  unit: v.picklist(['percent', 'count', 'minutes', 'score-change']),
  splits: v.optional(v.array(CatalogueIdSchema)),
  guardrails: v.array(CatalogueIdSchema),
  evidence: EvidenceSchema,
});
