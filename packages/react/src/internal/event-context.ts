import type {
  CatalogueId,
  EventBase,
  FacilitationSetting,
  Subject,
} from '@digital-facilitation/data-model';
import { SCHEMA_VERSION } from '@digital-facilitation/data-model';

/** What a record says besides the person's answer. The host knows it; a widget never asks for it. */
export interface EventContext {
  /** ODS code of the practice or body. */
  organisation?: string | undefined;
  /** Whom the record is about. @default { type: 'none' } */
  subject?: Subject | undefined;
  /** Where this happens. @default 'online' for patients, 'reception-desk' for staff */
  setting?: FacilitationSetting | undefined;
  /** Services that this is about. @default [] */
  services?: readonly CatalogueId[] | undefined;
  /** Role of whoever records it (a stakeholder type's id). */
  recordedByRole?: CatalogueId | undefined;
  /** The host's own fields. */
  extensions?: EventBase['extensions'];
}

/** The fields that each event begins with. Fields that are not known are left out, not set to nothing. */
export function eventBase(context: EventContext, id: string, occurredAt: string): EventBase {
  const { organisation, recordedByRole, extensions } = context;
  return {
    id,
    schemaVersion: SCHEMA_VERSION,
    occurredAt,
    ...(organisation === undefined ? {} : { organisation }),
    ...(recordedByRole === undefined ? {} : { recordedByRole }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}
