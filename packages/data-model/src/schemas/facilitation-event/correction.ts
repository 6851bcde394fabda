import * as v from 'valibot';
import { type RecordRule, withRules } from '../../validation/rules.js';
import { areaIndexRule } from '../area-index.js';
import { type EventId, EventIdSchema } from '../common.js';
import { type CorrectionReason, correctionReasons } from '../vocabulary.js';
import { type EventBase, eventBaseEntries } from './base.js';

/** An earlier event no longer stands. The earlier one is kept, so that the change can be seen. */
export interface Correction extends EventBase {
  kind: 'correction';
  /** The event that no longer stands. */
  replaces: EventId;
  reason: CorrectionReason;
  /** The event that stands in its place; left out where nothing does. */
  replacement?: EventId | undefined;
}

export const correctionRules: readonly RecordRule<Correction>[] = [
  areaIndexRule,
  {
    id: 'corrects-another-event',
    description: 'A correction names another event, not itself.',
    field: 'replaces',
    holds: ({ id, replaces, replacement }) =>
      id !== replaces && id !== replacement && replaces !== replacement,
  },
];

export const CorrectionSchema = withRules(
  v.strictObject({
    ...eventBaseEntries,
    kind: v.literal('correction'),
    replaces: EventIdSchema,
    reason: v.picklist(correctionReasons),
    replacement: v.optional(EventIdSchema),
  }),
  correctionRules,
);
