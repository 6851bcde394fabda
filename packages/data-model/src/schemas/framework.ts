import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  NonEmptyTextSchema,
  nonEmptyArray,
} from './common.js';

/** What must be borne in mind about a framework. Each is a fact from its sources, but for the first, which is the kit's rule. */
export const frameworkCautions = [
  'never-of-a-person',
  'does-not-follow-performance',
  'other-population',
  'no-cut-off',
  'weak-privacy-part',
  'all-parts-needed',
  'households-with-children',
  'for-research-participants',
  'made-for-the-united-states',
] as const;
export type FrameworkCaution = (typeof frameworkCautions)[number];

/**
 * A framework, instrument, scale or index of others, by which people sort what gets in the way of going
 * online. Names and labels are in `/labels`. The kit scores nobody with any of them.
 */
export interface Framework {
  id: CatalogueId;
  /** The body or the authors that published it. Left out where it is not known. */
  publisher?: string | undefined;
  /** What it is about. One that is about an `area` says nothing about a person who lives there. */
  measures: 'person' | 'household' | 'area' | 'organisation';
  /** `parts` stand side by side; `steps` are one scale, the lowest first. */
  form: 'parts' | 'steps';
  /** Ids of its parts or steps, in its own order. No two frameworks share one. */
  dimensions: CatalogueId[];
  cautions: FrameworkCaution[];
  /** Evidence sources that describe it. */
  sources: CatalogueId[];
  /** The day it was entered here. */
  enteredOn: Day;
}

export const frameworkRules: readonly RecordRule<Framework>[] = [
  {
    id: 'area-never-of-a-person',
    description: 'A measure of an area carries the caution that it is never attached to a person.',
    field: 'cautions',
    holds: ({ measures, cautions }) =>
      measures !== 'area' || cautions.includes('never-of-a-person'),
  },
];

export const FrameworkSchema = /* @__PURE__ */ withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    publisher: v.optional(NonEmptyTextSchema),
    measures: v.picklist(['person', 'household', 'area', 'organisation']),
    form: v.picklist(['parts', 'steps']),
    dimensions: nonEmptyArray(CatalogueIdSchema),
    cautions: v.array(v.picklist(frameworkCautions)),
    sources: nonEmptyArray(CatalogueIdSchema),
    enteredOn: DaySchema,
  }),
  frameworkRules,
);

/** Why a barrier falls under no part of a framework that is about people who go online. */
export const outsideReasons = [
  'lies-with-an-organisation',
  'is-a-choice',
  'is-a-condition-of-the-service',
  'lies-in-surroundings',
] as const;
export type OutsideReason = (typeof outsideReasons)[number];

/** Which parts of other frameworks a barrier falls under. */
export interface BarrierCrossMap {
  barrier: CatalogueId;
  /** By framework. A framework that is not named has no part that the barrier falls under. */
  dimensions: Record<CatalogueId, CatalogueId[]>;
  /** Why it falls under none, for frameworks where that could look like an oversight. */
  outside?: Record<CatalogueId, OutsideReason> | undefined;
  /** The map is the kit's own judgement, not a finding of anyone's. */
  inferred: true;
}

export const BarrierCrossMapSchema = v.strictObject({
  barrier: CatalogueIdSchema,
  dimensions: v.record(CatalogueIdSchema, nonEmptyArray(CatalogueIdSchema)),
  outside: v.optional(v.record(CatalogueIdSchema, v.picklist(outsideReasons))),
  inferred: v.literal(true),
});
