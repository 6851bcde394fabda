import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  OdsCodeSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type ProvisionState, provisionStates } from './record-vocabulary.js';

/** Whether a practice has a service switched on, as it was on a day. */
export interface ServiceProvision extends KeptRecord {
  /** ODS code of the practice. */
  organisation: string;
  service: CatalogueId;
  state: ProvisionState;
  asOf: Day;
}

export const ServiceProvisionSchema = v.strictObject({
  ...keptRecordEntries,
  organisation: OdsCodeSchema,
  service: CatalogueIdSchema,
  state: v.picklist(provisionStates),
  asOf: DaySchema,
});
