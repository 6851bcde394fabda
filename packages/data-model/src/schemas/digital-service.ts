import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import { type NonDigitalRoute, nonDigitalRoutes } from './catalogue-vocabulary.js';
import { type CatalogueId, CatalogueIdSchema, CountSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import { type IdentityLevel, identityLevels } from './record-vocabulary.js';

/** An online service that patients of a GP surgery can use. Labels are in `/labels`. */
export interface DigitalService {
  id: CatalogueId;
  /** Youngest age in whole years at which a person may use it; left out where no rule is known. */
  minAge?: number | undefined;
  /** What a person does with it, as verbs: `order`, `book`, `see`. */
  tasks?: CatalogueId[] | undefined;
  /** Kinds of body that offer it (stakeholder types). */
  offeredBy?: CatalogueId[] | undefined;
  /** How well a person must have proved who they are to NHS login; left out where unknown. */
  identityLevel?: IdentityLevel | undefined;
  /** What a person must have; left out where unknown. */
  needsDevice?: 'any' | 'smartphone' | undefined;
  needsEmail?: boolean | undefined;
  /** Data that one use takes, in kilobytes, where somebody measured it. */
  dataUseKb?: number | undefined;
  /** What it does not do, or for whom, with words in `/labels`. */
  limits?: CatalogueId[] | undefined;
  /** Services that a person needs first, for example NHS login. */
  requires: CatalogueId[];
  /** Ways to do the same that are not online: never empty. */
  alternatives: NonDigitalRoute[];
  evidence: Evidence;
}

export const digitalServiceRules: readonly RecordRule<Pick<DigitalService, 'alternatives'>>[] = [
  {
    id: 'has-offline-alternative',
    description: 'Every service can also be had in a way that is not online. Name at least one.',
    field: 'alternatives',
    holds: ({ alternatives }) => alternatives.length > 0,
  },
];

export const DigitalServiceSchema = withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    minAge: v.optional(v.pipe(CountSchema, v.maxValue(120, 'Write 120 or less.'))),
    tasks: v.optional(v.array(CatalogueIdSchema)),
    offeredBy: v.optional(v.array(CatalogueIdSchema)),
    identityLevel: v.optional(v.picklist(identityLevels)),
    needsDevice: v.optional(v.picklist(['any', 'smartphone'])),
    needsEmail: v.optional(v.boolean()),
    dataUseKb: v.optional(CountSchema),
    limits: v.optional(v.array(CatalogueIdSchema)),
    requires: v.array(CatalogueIdSchema),
    alternatives: v.array(v.picklist(nonDigitalRoutes)),
    evidence: EvidenceSchema,
  }),
  digitalServiceRules,
);
