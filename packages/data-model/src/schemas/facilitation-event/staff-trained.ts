import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  NobodySchema,
  PositiveCountSchema,
} from '../common.js';
import { type TrainingForm, trainingForms } from '../vocabulary.js';
import { type EventBase, eventBaseEntries } from './base.js';

/** Staff or volunteers in a role learned a topic. By role and number, so that nobody is named or ranked. */
export interface StaffTrained extends EventBase {
  kind: 'staff-trained';
  /** Always nobody. */
  subject: { type: 'none' };
  /** A training topic's id. */
  topic: CatalogueId;
  /** Role of those who learned it (a stakeholder type's id). */
  role: CatalogueId;
  /** How many, from 1. */
  people: number;
  form: TrainingForm;
  /** The day by which it should be learned again. */
  renewOn?: Day | undefined;
}

export const StaffTrainedSchema = v.strictObject({
  ...eventBaseEntries,
  kind: v.literal('staff-trained'),
  subject: NobodySchema,
  topic: CatalogueIdSchema,
  role: CatalogueIdSchema,
  people: PositiveCountSchema,
  form: v.picklist(trainingForms),
  renewOn: v.optional(DaySchema),
});
