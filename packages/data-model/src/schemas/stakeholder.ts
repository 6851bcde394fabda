import * as v from 'valibot';
import {
  type ResponsibilityView,
  responsibilityViews,
  type StakeholderLevel,
  stakeholderLevels,
} from './catalogue-vocabulary.js';
import { type CatalogueId, CatalogueIdSchema, OdsCodeSchema } from './common.js';
import { type Evidence, EvidenceSchema } from './evidence.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type RoughAmount, roughAmounts } from './record-vocabulary.js';

/** A kind of stakeholder, as the catalogue lists them. Labels are in `/labels`. */
export interface StakeholderType {
  id: CatalogueId;
  level: StakeholderLevel;
  evidence: Evidence;
}

export const StakeholderTypeSchema = v.strictObject({
  id: CatalogueIdSchema,
  level: v.picklist(stakeholderLevels),
  evidence: EvidenceSchema,
});

/** A body or role with a stake in digital facilitation, and what it said. Never a named person. */
export interface Stakeholder extends KeptRecord {
  level: StakeholderLevel;
  /** An id of the catalogue's stakeholder types, or a host's own. */
  type: CatalogueId;
  /** Organisation Data Service code, where the stakeholder is an organisation that has one. */
  organisation?: string | undefined;
  /** Who it thinks should be responsible; several where it said so. */
  viewOnResponsibility: ResponsibilityView[];
  /** Patient groups it named as a priority. */
  priorityGroups: CatalogueId[];
  /** Barriers it named. */
  barriersNamed: CatalogueId[];
  /** Drivers that it named. */
  driversNamed?: CatalogueId[] | undefined;
  /** What it asks for: enablers, or a host's own. */
  asks?: CatalogueId[] | undefined;
  /** How much it cares, and how much it can move, as whoever entered it judged. */
  interest?: RoughAmount | undefined;
  influence?: RoughAmount | undefined;
  /** Where the view was stated: an evidence source's id. */
  source?: CatalogueId | undefined;
}

export const StakeholderSchema = v.strictObject({
  ...keptRecordEntries,
  level: v.picklist(stakeholderLevels),
  type: CatalogueIdSchema,
  organisation: v.optional(OdsCodeSchema),
  viewOnResponsibility: v.array(v.picklist(responsibilityViews)),
  priorityGroups: v.array(CatalogueIdSchema),
  barriersNamed: v.array(CatalogueIdSchema),
  driversNamed: v.optional(v.array(CatalogueIdSchema)),
  asks: v.optional(v.array(CatalogueIdSchema)),
  interest: v.optional(v.picklist(roughAmounts)),
  influence: v.optional(v.picklist(roughAmounts)),
  source: v.optional(CatalogueIdSchema),
});
