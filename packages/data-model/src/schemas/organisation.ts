import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  type EventId,
  EventIdSchema,
  NonEmptyTextSchema,
  OdsCodeSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';

/** A practice or body. Codes close and merge, so it says when it was valid and what came after. */
export interface Organisation extends KeptRecord {
  /** A stakeholder type's id, such as `pcn`, or a host's own. */
  type: CatalogueId;
  name: string;
  /** ODS code, where it has one. */
  odsCode?: string | undefined;
  /** The organisation that it is part of. */
  parent?: EventId | undefined;
  validFrom?: Day | undefined;
  validTo?: Day | undefined;
  /** The organisation that took its place. */
  successor?: EventId | undefined;
}

export const organisationRules: readonly RecordRule<Organisation>[] = [
  {
    id: 'valid-in-order',
    description: 'An organisation ends on or after the day on which it began.',
    field: 'validTo',
    holds: ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
  },
  {
    id: 'is-not-its-own-parent',
    description: 'An organisation is part of another, not of itself.',
    field: 'parent',
    holds: ({ id, parent }) => parent !== id,
  },
  {
    id: 'is-not-its-own-successor',
    description: 'Another organisation takes the place of this one, not this one.',
    field: 'successor',
    holds: ({ id, successor }) => successor !== id,
  },
];

export const OrganisationSchema = withRules(
  v.strictObject({
    ...keptRecordEntries,
    type: CatalogueIdSchema,
    name: NonEmptyTextSchema,
    odsCode: v.optional(OdsCodeSchema),
    parent: v.optional(EventIdSchema),
    validFrom: v.optional(DaySchema),
    validTo: v.optional(DaySchema),
    successor: v.optional(EventIdSchema),
  }),
  organisationRules,
);
