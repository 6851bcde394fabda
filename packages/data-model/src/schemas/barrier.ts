import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import {
  type BarrierHolder,
  barrierHolders,
  type InclusionDomain,
  inclusionDomains,
  type Remit,
  remits,
} from './vocabulary.js';

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
  /** Approaches that help, the most direct first. */
  mitigations: CatalogueId[];
  evidence: Evidence;
}

export const BarrierSchema = v.strictObject({
  id: CatalogueIdSchema,
  holder: v.picklist(barrierHolders),
  nature: v.picklist(['barrier', 'choice']),
  domains: v.pipe(v.array(v.picklist(inclusionDomains)), v.minLength(1)),
  remit: v.picklist(remits),
  affectedGroups: v.array(CatalogueIdSchema),
  mitigations: v.pipe(v.array(CatalogueIdSchema), v.minLength(1)),
  evidence: EvidenceSchema,
});
