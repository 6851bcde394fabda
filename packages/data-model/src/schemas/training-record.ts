import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  CountSchema,
  type Day,
  DaySchema,
  OdsCodeSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';

/** How many people in a role have learned a topic. By role, so that nobody is named or ranked. */
export interface TrainingRecord extends KeptRecord {
  /** ODS code of the practice. */
  organisation?: string | undefined;
  topic: CatalogueId;
  role: CatalogueId;
  /** People in the role, and how many of them have done it. */
  inRole: number;
  completed: number;
  asOf: Day;
}

export const trainingRecordRules: readonly RecordRule<TrainingRecord>[] = [
  {
    id: 'completed-among-role',
    description: 'Those who have completed it are among those in the role, not more.',
    field: 'completed',
    holds: ({ completed, inRole }) => completed <= inRole,
  },
];

export const TrainingRecordSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    organisation: v.optional(OdsCodeSchema),
    topic: CatalogueIdSchema,
    role: CatalogueIdSchema,
    inRole: CountSchema,
    completed: CountSchema,
    asOf: DaySchema,
  }),
  trainingRecordRules,
);
