import * as v from 'valibot';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  NonEmptyTextSchema,
} from './common.js';

/** Where a statement of the catalogue comes from. */
export interface EvidenceSource {
  id: CatalogueId;
  /** What to call it in a list of references. */
  citation: string;
  kind: 'study' | 'guidance' | 'standard' | 'dataset' | 'web-page';
  /** Address without scheme, or a DOI. Left out where none is known. */
  locator?: string | undefined;
  /** May its words be quoted? Left out where the licence is not known. */
  quoteAllowed?: boolean | undefined;
  /** The day it was entered here. */
  enteredOn: Day;
  /** The day somebody last opened the source and found the statement there; left out where unknown. */
  checkedOn?: Day | undefined;
}

export const EvidenceSourceSchema = v.strictObject({
  id: CatalogueIdSchema,
  citation: NonEmptyTextSchema,
  kind: v.picklist(['study', 'guidance', 'standard', 'dataset', 'web-page']),
  locator: v.optional(NonEmptyTextSchema),
  quoteAllowed: v.optional(v.boolean()),
  enteredOn: DaySchema,
  checkedOn: v.optional(DaySchema),
});
