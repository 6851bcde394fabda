import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  LanguageTagSchema,
  OdsCodeSchema,
  SCHEMA_VERSION,
} from './common.js';

/** A plan to tell many people, through several channels, and who none of them reaches. */
export interface Campaign {
  id: EventId;
  schemaVersion: 1;
  /** ODS code of the practice or body. */
  organisation?: string | undefined;
  /** Passive approaches, such as `text-message` and `poster-display`. */
  channels: CatalogueId[];
  services: CatalogueId[];
  /** BCP 47 tags. */
  languages: string[];
  startsOn: Day;
  endsOn?: Day | undefined;
  /** Groups that are known not to be reached. */
  knownUnreached: CatalogueId[];
}

export const CampaignSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  organisation: v.optional(OdsCodeSchema),
  channels: v.pipe(v.array(CatalogueIdSchema), v.minLength(1)),
  services: v.array(CatalogueIdSchema),
  languages: v.pipe(v.array(LanguageTagSchema), v.minLength(1)),
  startsOn: DaySchema,
  endsOn: v.optional(DaySchema),
  knownUnreached: v.array(CatalogueIdSchema),
});
