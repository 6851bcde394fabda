import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type BarrierHolder,
  barrierHolders,
  type InclusionDomain,
  inclusionDomains,
} from './catalogue-vocabulary.js';
import { type CatalogueId, CatalogueIdSchema, nonEmptyArray } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import { type Remit, remits } from './vocabulary.js';

/** Something that stops people from taking up or using an online service. Labels are in `/labels`. */
export interface Barrier {
  id: CatalogueId;
  /** Who meets it. */
  holder: BarrierHolder;
  /** `choice` marks a valid preference (to speak to a person), which nobody should try to fix. */
  nature: 'barrier' | 'choice';
  /** One or more domains of NHS England's framework. */
  domains: InclusionDomain[];
  /** Can the health service remove it? The kit's judgement. `beyond` always has a hand-over. */
  remit: Remit;
  /** Groups chiefly affected, for planning only: never a reason to presume that a person is affected. */
  affectedGroups: CatalogueId[];
  /** Approaches that help, the most direct first. What each rests on is with the approach. */
  mitigations: CatalogueId[];
  /** Those of them that stand here by the kit's own inference, so that nobody meets a dead end or a risk. */
  inferredMitigations?: CatalogueId[] | undefined;
  /** For the barrier itself: that people meet it. */
  evidence: Evidence;
}

export const barrierRules: readonly RecordRule<
  Pick<Barrier, 'mitigations' | 'inferredMitigations'>
>[] = [
  {
    id: 'inferred-among-mitigations',
    description: 'What is said to be inferred is one of the mitigations.',
    field: 'inferredMitigations',
    holds: ({ mitigations, inferredMitigations = [] }) =>
      inferredMitigations.every((id) => mitigations.includes(id)),
  },
];

export const BarrierSchema = withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    holder: v.picklist(barrierHolders),
    nature: v.picklist(['barrier', 'choice']),
    domains: nonEmptyArray(v.picklist(inclusionDomains)),
    remit: v.picklist(remits),
    affectedGroups: v.array(CatalogueIdSchema),
    mitigations: nonEmptyArray(CatalogueIdSchema),
    inferredMitigations: v.optional(v.array(CatalogueIdSchema)),
    evidence: EvidenceSchema,
  }),
  barrierRules,
);
