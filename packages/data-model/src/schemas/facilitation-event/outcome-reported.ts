import * as v from 'valibot';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Subject,
  SubjectSchema,
} from '../common.js';
import {
  type HelpedAnswer,
  helpedAnswers,
  type OtherContact,
  otherContacts,
  type Respondent,
  respondents,
} from '../vocabulary.js';
import { type EventBase, eventBaseEntries } from './base.js';

/** Afterwards, somebody said whether help did help, and whether another way was still needed. */
export interface OutcomeReported extends EventBase {
  kind: 'outcome-reported';
  subject: Subject;
  /** The event of the help or hand-over that it is about; left out where that is not known. */
  about?: EventId | undefined;
  /** The way of helping that it is about; left out where that is not known. */
  approach?: CatalogueId | undefined;
  services: CatalogueId[];
  reportedBy: Respondent;
  helped: HelpedAnswer;
  /** Did the person still need to get in touch another way? It shows help that only moved the work. */
  otherContact: OtherContact;
}

export const outcomeReportedRules: readonly RecordRule<OutcomeReported>[] = [areaIndexRule];

export const OutcomeReportedSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('outcome-reported'),
    subject: SubjectSchema,
    about: v.optional(EventIdSchema),
    approach: v.optional(CatalogueIdSchema),
    services: v.array(CatalogueIdSchema),
    reportedBy: v.picklist(respondents),
    helped: v.picklist(helpedAnswers),
    otherContact: v.picklist(otherContacts),
  }),
  outcomeReportedRules,
);
