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

/** Who looked at or changed a record, when and why. Roles, not names: the host's own log has the person. */
export interface AuditEntry {
  id: EventId;
  schemaVersion: 1;
  at: Instant;
  /** The record that was touched. */
  record: EventId;
  action: 'read' | 'created' | 'corrected' | 'shared' | 'exported' | 'deleted';
  role: CatalogueId;
  /** Why, in the host's own list of reasons. */
  reason?: CatalogueId | undefined;
}

export const AuditEntrySchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  at: InstantSchema,
  record: EventIdSchema,
  action: v.picklist(['read', 'created', 'corrected', 'shared', 'exported', 'deleted']),
  role: CatalogueIdSchema,
  reason: v.optional(CatalogueIdSchema),
});
