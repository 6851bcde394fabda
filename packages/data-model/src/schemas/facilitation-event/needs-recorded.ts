import * as v from 'valibot';
import { barrierSourceOf } from '../../rules/barrier-source.js';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type QuestionnaireReference,
  QuestionnaireReferenceSchema,
  type Subject,
  SubjectSchema,
} from '../common.js';
import {
  type NonDigitalOffered,
  nonDigitalOfferedValues,
  type Respondent,
  respondents,
} from '../vocabulary.js';
import {
  type EventBase,
  eventBaseEntries,
  type ReportedBarrier,
  ReportedBarrierSchema,
} from './base.js';

/** A person, or somebody with them, said what gets in the way. No score and no label follows from it. */
export interface NeedsRecorded extends EventBase {
  kind: 'needs-recorded';
  subject: Subject;
  questionnaire: QuestionnaireReference;
  answeredBy: Respondent;
  barriers: ReportedBarrier[];
  /** Questions that were skipped. To skip is an answer, and needs no reason. */
  skipped: CatalogueId[];
  /** Approaches that were shown as an answer, the best first. */
  suggested: CatalogueId[];
  nonDigitalOffered: NonDigitalOffered;
}

export const needsRecordedRules: readonly RecordRule<NeedsRecorded>[] = [
  areaIndexRule,
  {
    id: 'source-matches-respondent',
    description:
      'A barrier is reported by whoever answered: self, carer, or staff who confirmed it.',
    field: 'barriers',
    holds: ({ answeredBy, barriers }) =>
      barriers.every(({ source }) => source === barrierSourceOf(answeredBy)),
  },
];

export const NeedsRecordedSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('needs-recorded'),
    subject: SubjectSchema,
    questionnaire: QuestionnaireReferenceSchema,
    answeredBy: v.picklist(respondents),
    barriers: v.array(ReportedBarrierSchema),
    skipped: v.array(CatalogueIdSchema),
    suggested: v.array(CatalogueIdSchema),
    nonDigitalOffered: v.picklist(nonDigitalOfferedValues),
  }),
  needsRecordedRules,
);
