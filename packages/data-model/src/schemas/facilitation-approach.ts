import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import {
  type ApproachKind,
  type ApproachProvider,
  approachKinds,
  approachProviders,
  type FacilitationMode,
  type FacilitationStance,
  type FacilitationTarget,
  facilitationModes,
  facilitationStances,
  facilitationTargets,
} from './vocabulary.js';

/** A way to help people, or the people who help them. Labels are in `/labels`. */
export interface FacilitationApproach {
  id: CatalogueId;
  kind: ApproachKind;
  /** Usual mode or modes; empty where the study's modes do not apply (work on staff or on the system). */
  modes: FacilitationMode[];
  stance: FacilitationStance;
  targets: FacilitationTarget[];
  /** Who usually provides it; empty where that is not known. */
  providers: ApproachProvider[];
  /** `hand-over` passes the person to help outside the health service; `in-house` does not. */
  delivery: 'in-house' | 'hand-over';
  /** What must be online for it to work: `offline` needs nothing, so it serves everyone. */
  route: 'online' | 'offline';
  evidence: Evidence;
}

export const FacilitationApproachSchema = v.strictObject({
  id: CatalogueIdSchema,
  kind: v.picklist(approachKinds),
  modes: v.array(v.picklist(facilitationModes)),
  stance: v.picklist(facilitationStances),
  targets: v.pipe(v.array(v.picklist(facilitationTargets)), v.minLength(1)),
  providers: v.array(v.picklist(approachProviders)),
  delivery: v.picklist(['in-house', 'hand-over']),
  route: v.picklist(['online', 'offline']),
  evidence: EvidenceSchema,
});
