import * as v from 'valibot';
import { notAList } from '../validation/not-a-list.js';
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
import { type DisclosureProfile, disclosureProfiles } from './record-vocabulary.js';

/** One cell of a report. A hidden one has no numbers at all: not even its share. */
export interface ReportCell {
  /** What the cell is for, by split: `{ group: 'older' }`. Empty for the whole. */
  split: Record<string, string>;
  state: 'shown' | 'rounded' | 'hidden';
  numerator?: number | undefined;
  denominator?: number | undefined;
}

/** Numbers about many people over a time, after disclosure control. */
export interface AggregateReport extends KeptRecord {
  /** ODS code of whom it is about; left out where it is about many. */
  organisation?: string | undefined;
  metric: CatalogueId;
  from: Day;
  to: Day;
  disclosureProfile: DisclosureProfile;
  cells: ReportCell[];
}

export const aggregateReportRules: readonly RecordRule<AggregateReport>[] = [
  {
    id: 'hidden-has-no-numbers',
    description: 'A hidden cell holds no number, so that nothing can be worked out from it.',
    field: 'cells',
    holds: ({ cells }) =>
      cells.every(
        ({ state, numerator, denominator }) =>
          state !== 'hidden' || (numerator === undefined && denominator === undefined),
      ),
  },
  {
    id: 'period-in-order',
    description: 'The time that a report covers ends on or after the day on which it begins.',
    field: 'to',
    holds: ({ from, to }) => from <= to,
  },
];

export const AggregateReportSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    organisation: v.optional(OdsCodeSchema),
    metric: CatalogueIdSchema,
    from: DaySchema,
    to: DaySchema,
    disclosureProfile: v.picklist(disclosureProfiles),
    cells: v.array(
      v.strictObject({
        split: notAList(v.record(CatalogueIdSchema, CatalogueIdSchema)),
        state: v.picklist(['shown', 'rounded', 'hidden']),
        numerator: v.optional(CountSchema),
        denominator: v.optional(CountSchema),
      }),
    ),
  }),
  aggregateReportRules,
);
