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
import { type ProvisionState, provisionStates } from './record-vocabulary.js';

/** Whether a practice has a service switched on, as it was on a day. */
export interface ServiceProvision {
  id: EventId;
  schemaVersion: 1;
  /** ODS code of the practice. */
  organisation: string;
  service: CatalogueId;
  state: ProvisionState;
  asOf: Day;
}

export const ServiceProvisionSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  organisation: OdsCodeSchema,
  service: CatalogueIdSchema,
  state: v.picklist(provisionStates),
  asOf: DaySchema,
});
