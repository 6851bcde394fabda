import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  OdsCodeSchema,
  SCHEMA_VERSION,
} from './common.js';

/** A practice or body. Codes close and merge, so it says when it was valid and what came after. */
export interface Organisation {
  id: EventId;
  schemaVersion: 1;
  /** A stakeholder type's id, such as `pcn`, or a host's own. */
  type: CatalogueId;
  name: string;
  /** ODS code, where it has one. */
  odsCode?: string | undefined;
  /** The organisation that it is part of. */
  parent?: EventId | undefined;
  validFrom?: Day | undefined;
  validTo?: Day | undefined;
  /** The organisation that took its place. */
  successor?: EventId | undefined;
}

export const OrganisationSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  type: CatalogueIdSchema,
  name: v.pipe(v.string(), v.minLength(1)),
  odsCode: v.optional(OdsCodeSchema),
  parent: v.optional(EventIdSchema),
  validFrom: v.optional(DaySchema),
  validTo: v.optional(DaySchema),
  successor: v.optional(EventIdSchema),
});
