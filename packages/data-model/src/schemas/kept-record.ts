import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  SCHEMA_VERSION,
} from './common.js';

/** How a record came to be here. */
export interface Provenance {
  /** Typed in, read from another system, or worked out from other records. */
  method: 'entered' | 'imported' | 'derived';
  /** The system or the evidence source that it comes from. */
  source?: CatalogueId | undefined;
  /** Role that recorded it (a stakeholder type's id); never a name. */
  recordedByRole?: CatalogueId | undefined;
  /** When it was said to be so, where that is known. */
  assertedAt?: Instant | undefined;
}

/**
 * What every record says that is kept and changed. Events have none of it: they are only added, and say
 * when they happened. What is optional is left out where nobody noted it.
 */
export interface KeptRecord {
  id: EventId;
  schemaVersion: 1;
  createdAt?: Instant | undefined;
  updatedAt?: Instant | undefined;
  provenance?: Provenance | undefined;
}

export const ProvenanceSchema = v.strictObject({
  method: v.picklist(['entered', 'imported', 'derived']),
  source: v.optional(CatalogueIdSchema),
  recordedByRole: v.optional(CatalogueIdSchema),
  assertedAt: v.optional(InstantSchema),
});

export const keptRecordEntries = {
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  createdAt: v.optional(InstantSchema),
  updatedAt: v.optional(InstantSchema),
  provenance: v.optional(ProvenanceSchema),
};
