import * as v from 'valibot';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  LanguageTagSchema,
  type Subject,
  SubjectSchema,
} from '../common.js';
import {
  type DurationBand,
  durationBands,
  type FacilitationMode,
  type FacilitationSetting,
  facilitationModes,
  facilitationSettings,
  type HelpOutcome,
  helpOutcomes,
  type Initiator,
  initiators,
  type NonDigitalOffered,
  nonDigitalOfferedValues,
} from '../vocabulary.js';
import {
  type EventBase,
  eventBaseEntries,
  type ReportedBarrier,
  ReportedBarrierSchema,
} from './base.js';

/** Somebody helped a person. */
export interface HelpGiven extends EventBase {
  kind: 'help-given';
  subject: Subject;
  setting: FacilitationSetting;
  approach: CatalogueId;
  mode: FacilitationMode;
  /** Who started it; left out where nobody noted it. */
  initiatedBy?: Initiator | undefined;
  /** Role of the helper (a stakeholder type's id); needed where the help was arranged (`active`). */
  providerRole?: CatalogueId | undefined;
  /** Kind of body that the helper belongs to (a stakeholder type's id), such as `library`. */
  providerOrganisationType?: CatalogueId | undefined;
  /** Services that the help was about. */
  services: CatalogueId[];
  /** What got in the way, as the person said or confirmed. */
  barriers: ReportedBarrier[];
  duration: DurationBand;
  outcome: HelpOutcome;
  nonDigitalOffered: NonDigitalOffered;
  /** The day on which somebody should get in touch again. */
  followUpOn?: Day | undefined;
  /** Language in which help was given, as a BCP 47 tag; left out where nobody noted it. */
  language?: string | undefined;
  /** Did an interpreter help, by voice or sign? Left out where nobody noted it. */
  interpreterUsed?: 'yes' | 'no' | undefined;
  /** The consent (its id) under which the record is kept with the person's key, where one was asked for. */
  consent?: EventId | undefined;
  /**
   * Somebody has a worry that the practice's safeguarding lead must hear, outside this record. No detail
   * is ever kept here. Left out says nothing: it is no all-clear.
   */
  safeguardingConcern?: true | undefined;
}

export const helpGivenRules: readonly RecordRule<HelpGiven>[] = [
  areaIndexRule,
  {
    id: 'passive-has-no-subject',
    description: 'A passive approach is shown to everyone, so the record names no patient.',
    field: 'subject',
    holds: ({ mode, subject }) => mode !== 'passive' || subject.type === 'none',
  },
  {
    id: 'active-names-provider',
    description: 'Help that was arranged (active) names the role that gave it.',
    field: 'providerRole',
    holds: ({ mode, providerRole }) => mode !== 'active' || providerRole !== undefined,
  },
];

export const HelpGivenSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('help-given'),
    subject: SubjectSchema,
    setting: v.picklist(facilitationSettings),
    approach: CatalogueIdSchema,
    mode: v.picklist(facilitationModes),
    initiatedBy: v.optional(v.picklist(initiators)),
    providerRole: v.optional(CatalogueIdSchema),
    providerOrganisationType: v.optional(CatalogueIdSchema),
    services: v.array(CatalogueIdSchema),
    barriers: v.array(ReportedBarrierSchema),
    duration: v.picklist(durationBands),
    outcome: v.picklist(helpOutcomes),
    nonDigitalOffered: v.picklist(nonDigitalOfferedValues),
    followUpOn: v.optional(DaySchema),
    language: v.optional(LanguageTagSchema),
    interpreterUsed: v.optional(v.picklist(['yes', 'no'])),
    consent: v.optional(EventIdSchema),
    safeguardingConcern: v.optional(v.literal(true)),
  }),
  helpGivenRules,
);
