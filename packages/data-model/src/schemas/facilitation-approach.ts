import * as v from 'valibot';
import {
  type ApproachKind,
  type ApproachProvider,
  approachKinds,
  approachProviders,
  type FacilitationStance,
  type FacilitationTarget,
  facilitationStances,
  facilitationTargets,
} from './catalogue-vocabulary.js';
import { type CatalogueId, CatalogueIdSchema, nonEmptyArray } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import { type RoughAmount, roughAmounts } from './record-vocabulary.js';
import {
  type FacilitationMode,
  type FacilitationSetting,
  facilitationModes,
  facilitationSettings,
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
  /** Where it is given; left out where that is not known. */
  settings?: FacilitationSetting[] | undefined;
  /** Groups that it is made for; left out where it is for everyone. */
  groups?: CatalogueId[] | undefined;
  /** What it takes of the staff's time, and of money; left out where nobody has measured or judged it. */
  effort?: RoughAmount | undefined;
  cost?: RoughAmount | undefined;
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
  targets: nonEmptyArray(v.picklist(facilitationTargets)),
  providers: v.array(v.picklist(approachProviders)),
  settings: v.optional(v.array(v.picklist(facilitationSettings))),
  groups: v.optional(v.array(CatalogueIdSchema)),
  effort: v.optional(v.picklist(roughAmounts)),
  cost: v.optional(v.picklist(roughAmounts)),
  delivery: v.picklist(['in-house', 'hand-over']),
  route: v.picklist(['online', 'offline']),
  evidence: EvidenceSchema,
});
