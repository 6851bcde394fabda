import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  type QuestionnaireReference,
  QuestionnaireReferenceSchema,
  SCHEMA_VERSION,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type Respondent, respondents } from './vocabulary.js';

/** What was answered to a questionnaire, question by question. A skipped one says so. */
export interface QuestionnaireResponse {
  id: EventId;
  schemaVersion: 1;
  subject: Subject;
  questionnaire: QuestionnaireReference;
  answeredBy: Respondent;
  completedAt: Instant;
  answers: { question: CatalogueId; chosen: CatalogueId[] }[];
  skipped: CatalogueId[];
}

export const QuestionnaireResponseSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  subject: SubjectSchema,
  questionnaire: QuestionnaireReferenceSchema,
  answeredBy: v.picklist(respondents),
  completedAt: InstantSchema,
  answers: v.array(
    v.strictObject({ question: CatalogueIdSchema, chosen: v.array(CatalogueIdSchema) }),
  ),
  skipped: v.array(CatalogueIdSchema),
});
