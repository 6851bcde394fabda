import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';

/** Something that is counted, what it is counted against, and what it must never stand without. */
export interface Metric {
  id: CatalogueId;
  /** What is counted. */
  numerator: string;
  /** What it is counted against: a count without one says nothing. */
  denominator: string;
  unit: 'percent' | 'count' | 'minutes' | 'score-change';
  /** Metrics that must be shown beside it, so that one is not bettered at another's cost. */
  guardrails: CatalogueId[];
  evidence: Evidence;
}

export const MetricSchema = v.strictObject({
  id: CatalogueIdSchema,
  numerator: v.pipe(v.string(), v.minLength(1)),
  denominator: v.pipe(v.string(), v.minLength(1)),
  unit: v.picklist(['percent', 'count', 'minutes', 'score-change']),
  guardrails: v.array(CatalogueIdSchema),
  evidence: EvidenceSchema,
});
