import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Extensions,
  ExtensionsSchema,
  type Instant,
  InstantSchema,
  OdsCodeSchema,
  SCHEMA_VERSION,
} from '../common.js';
import { type BarrierSource, barrierSources } from '../vocabulary.js';

/** What every facilitation event says. Events are only ever added: a mistake is put right by a correction. */
export interface EventBase {
  id: EventId;
  schemaVersion: 1;
  /** When it happened. */
  occurredAt: Instant;
  /** ODS code of the practice or body that it belongs to; left out where the host adds it later. */
  organisation?: string | undefined;
  /** Role of whoever recorded it (a stakeholder type's id); never a name. Left out where a patient did. */
  recordedByRole?: CatalogueId | undefined;
  /** The host's own fields. */
  extensions?: Extensions | undefined;
}

export const eventBaseEntries = {
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  occurredAt: InstantSchema,
  organisation: v.optional(OdsCodeSchema),
  recordedByRole: v.optional(CatalogueIdSchema),
  extensions: v.optional(ExtensionsSchema),
};

/** A barrier that a person has, and how it came to be known. Nothing is ever inferred. */
export interface ReportedBarrier {
  barrier: CatalogueId;
  source: BarrierSource;
}

export const ReportedBarrierSchema = v.strictObject({
  barrier: CatalogueIdSchema,
  source: v.picklist(barrierSources),
});
