import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  CountSchema,
  type Day,
  DaySchema,
  LanguageTagSchema,
  nonEmptyArray,
  OdsCodeSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';

/** A plan to tell many people, through several channels, and who none of them reaches. */
export interface Campaign extends KeptRecord {
  /** ODS code of the practice or body. */
  organisation?: string | undefined;
  /** Passive approaches, such as `text-message` and `poster-display`. */
  channels: CatalogueId[];
  services: CatalogueId[];
  /** BCP 47 tags. */
  languages: string[];
  startsOn: Day;
  endsOn?: Day | undefined;
  /** Groups that it is for; left out where it is for everyone. */
  audience?: CatalogueId[] | undefined;
  /** How many were sent, over all channels; left out until it is known. Sent is not read. */
  sentCount?: number | undefined;
  /** Groups that are known not to be reached. */
  knownUnreached: CatalogueId[];
}

export const campaignRules: readonly RecordRule<Campaign>[] = [
  {
    id: 'ends-after-start',
    description: 'A campaign ends on or after the day on which it starts.',
    field: 'endsOn',
    holds: ({ startsOn, endsOn }) => endsOn === undefined || endsOn >= startsOn,
  },
];

export const CampaignSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    organisation: v.optional(OdsCodeSchema),
    channels: nonEmptyArray(CatalogueIdSchema),
    services: v.array(CatalogueIdSchema),
    languages: nonEmptyArray(LanguageTagSchema),
    startsOn: DaySchema,
    endsOn: v.optional(DaySchema),
    audience: v.optional(v.array(CatalogueIdSchema)),
    sentCount: v.optional(CountSchema),
    knownUnreached: v.array(CatalogueIdSchema),
  }),
  campaignRules,
);
