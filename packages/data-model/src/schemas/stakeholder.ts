import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  OdsCodeSchema,
  SCHEMA_VERSION,
} from './common.js';
import {
  type ResponsibilityView,
  responsibilityViews,
  type StakeholderLevel,
  stakeholderLevels,
} from './vocabulary.js';

/** A kind of stakeholder, as the catalogue lists them. Labels are in `/labels`. */
export interface StakeholderType {
  id: CatalogueId;
  level: StakeholderLevel;
}

export const StakeholderTypeSchema = v.strictObject({
  id: CatalogueIdSchema,
  level: v.picklist(stakeholderLevels),
});

/** A body or role with a stake in digital facilitation, and what it said. Never a named person. */
export interface Stakeholder {
  id: EventId;
  schemaVersion: 1;
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
  /** Where the view was stated: an evidence source's id. */
  source?: CatalogueId | undefined;
}

export const StakeholderSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  level: v.picklist(stakeholderLevels),
  type: CatalogueIdSchema,
  organisation: v.optional(OdsCodeSchema),
  viewOnResponsibility: v.array(v.picklist(responsibilityViews)),
  priorityGroups: v.array(CatalogueIdSchema),
  barriersNamed: v.array(CatalogueIdSchema),
  source: v.optional(CatalogueIdSchema),
});
