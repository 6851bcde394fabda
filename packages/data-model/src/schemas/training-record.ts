import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  CountSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  OdsCodeSchema,
  SCHEMA_VERSION,
} from './common.js';

/** How many people in a role have learned a topic. By role, so that nobody is named or ranked. */
export interface TrainingRecord {
  id: EventId;
  schemaVersion: 1;
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
    id: EventIdSchema,
    schemaVersion: v.literal(SCHEMA_VERSION),
    organisation: v.optional(OdsCodeSchema),
    topic: CatalogueIdSchema,
    role: CatalogueIdSchema,
    inRole: CountSchema,
    completed: CountSchema,
    asOf: DaySchema,
  }),
  trainingRecordRules,
);
