import * as v from 'valibot';
import { inOrderOfTime } from '../rules/in-order-of-time.js';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type Instant,
  InstantSchema,
  nonEmptyArray,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type NeedStage, type NeedType, needStages, needTypes } from './record-vocabulary.js';
import { type BarrierSource, barrierSources } from './vocabulary.js';

/** One stage of meeting a need, and when it was reached. */
export interface NeedStep {
  stage: NeedStage;
  at: Instant;
  /** Role that did it; never a name. */
  byRole?: CatalogueId | undefined;
}

/** What a person needs so that a service works for them, from first being asked to being looked at again. */
export interface SupportNeed extends KeptRecord {
  subject: Subject;
  type: NeedType;
  /** What is needed: a barrier, an approach, or a code of the host's own list. */
  need: CatalogueId;
  statedBy: BarrierSource;
  /** Stages reached, in order. */
  steps: NeedStep[];
  /** May it be shown to other services that care for the person? */
  sharing: 'agreed' | 'refused' | 'not-asked';
  /** What meets it: an approach. */
  metBy?: CatalogueId | undefined;
  /** The last day on which it holds; left out where no end is known. */
  validTo?: Day | undefined;
  reviewDueOn?: Day | undefined;
}

export const supportNeedRules: readonly RecordRule<SupportNeed>[] = [
  {
    id: 'steps-in-order',
    description: 'The steps stand in the order in which they happened.',
    field: 'steps',
    holds: ({ steps }) => inOrderOfTime(steps),
  },
  {
    id: 'shared-with-agreement',
    description: 'A need is shared only where the person agreed.',
    field: 'sharing',
    holds: ({ steps, sharing }) =>
      sharing === 'agreed' || !steps.some(({ stage }) => stage === 'share'),
  },
];

export const SupportNeedSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    subject: SubjectSchema,
    type: v.picklist(needTypes),
    need: CatalogueIdSchema,
    statedBy: v.picklist(barrierSources),
    steps: nonEmptyArray(
      v.strictObject({
        stage: v.picklist(needStages),
        at: InstantSchema,
        byRole: v.optional(CatalogueIdSchema),
      }),
    ),
    sharing: v.picklist(['agreed', 'refused', 'not-asked']),
    metBy: v.optional(CatalogueIdSchema),
    validTo: v.optional(DaySchema),
    reviewDueOn: v.optional(DaySchema),
  }),
  supportNeedRules,
);
