import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import { type CatalogueId, CatalogueIdSchema, type Day, DaySchema } from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import { type Agreement, agreements } from './record-vocabulary.js';

/** Who is there for one thing, as one side sees it. Never a named person: roles and organisations. */
export interface Responsibility extends KeptRecord {
  /** What it is for: an approach, a service, or a task of the host's own. */
  subject: CatalogueId;
  /** Answers for it in the end. Exactly one where it is agreed. */
  accountable: CatalogueId[];
  /** Does it. */
  responsible: CatalogueId[];
  consulted: CatalogueId[];
  informed: CatalogueId[];
  agreement: Agreement;
  agreedOn?: Day | undefined;
  /** Whose view this is: a stakeholder type's id; left out where it is everybody's. */
  statedBy?: CatalogueId | undefined;
  /** Evidence sources, or papers in the host's own list, that say so. */
  sources?: CatalogueId[] | undefined;
  reviewDueOn?: Day | undefined;
}

export const responsibilityRules: readonly RecordRule<Responsibility>[] = [
  {
    id: 'agreed-has-one-accountable',
    description: 'What is agreed has exactly one accountable role. Name one, or say assumed.',
    field: 'accountable',
    holds: ({ agreement, accountable }) => agreement !== 'agreed' || accountable.length === 1,
  },
  {
    id: 'unowned-has-nobody',
    description: 'What is unowned has nobody accountable and nobody responsible.',
    field: 'agreement',
    holds: ({ agreement, accountable, responsible }) =>
      agreement !== 'unowned' || accountable.length + responsible.length === 0,
  },
];

export const ResponsibilitySchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    subject: CatalogueIdSchema,
    accountable: v.array(CatalogueIdSchema),
    responsible: v.array(CatalogueIdSchema),
    consulted: v.array(CatalogueIdSchema),
    informed: v.array(CatalogueIdSchema),
    agreement: v.picklist(agreements),
    agreedOn: v.optional(DaySchema),
    statedBy: v.optional(CatalogueIdSchema),
    sources: v.optional(v.array(CatalogueIdSchema)),
    reviewDueOn: v.optional(DaySchema),
  }),
  responsibilityRules,
);
