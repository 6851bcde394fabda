import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Instant,
  InstantSchema,
  type QuestionnaireReference,
  QuestionnaireReferenceSchema,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type Respondent, respondents } from './vocabulary.js';

/** What was answered to a questionnaire, question by question. A skipped one says so. */
export interface QuestionnaireResponse extends KeptRecord {
  subject: Subject;
  questionnaire: QuestionnaireReference;
  answeredBy: Respondent;
  completedAt: Instant;
  answers: { question: CatalogueId; chosen: CatalogueId[] }[];
  skipped: CatalogueId[];
}

export const questionnaireResponseRules: readonly RecordRule<QuestionnaireResponse>[] = [
  {
    id: 'each-question-once',
    description: 'A question is answered or skipped, once.',
    field: 'answers',
    holds: ({ answers, skipped }) => {
      const questions = answers.map(({ question }) => question).concat(skipped);
      return new Set(questions).size === questions.length;
    },
  },
];

export const QuestionnaireResponseSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    subject: SubjectSchema,
    questionnaire: QuestionnaireReferenceSchema,
    answeredBy: v.picklist(respondents),
    completedAt: InstantSchema,
    answers: v.array(
      v.strictObject({ question: CatalogueIdSchema, chosen: v.array(CatalogueIdSchema) }),
    ),
    skipped: v.array(CatalogueIdSchema),
  }),
  questionnaireResponseRules,
);
