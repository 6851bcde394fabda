import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema, nonEmptyArray } from './common.js';
import {
  type FacilitationComponent,
  type FacilitationPurpose,
  facilitationComponents,
  facilitationPurposes,
} from './record-vocabulary.js';

/**
 * What an approach is made of and what it is for, in the study's own terms. It stands apart from the
 * approach, so that a page that asks what helps does not hold it.
 */
export interface ApproachTypology {
  approach: CatalogueId;
  /** Which of the three P's of the definition of digital facilitation it is. */
  components: FacilitationComponent[];
  /** Empty where it is aimed neither at patients nor at staff. */
  purposes: FacilitationPurpose[];
  /** The terms are the study's; that they fit this approach is the kit's reading. */
  inferred: boolean;
}

export const ApproachTypologySchema = v.strictObject({
  approach: CatalogueIdSchema,
  components: nonEmptyArray(v.picklist(facilitationComponents)),
  purposes: v.array(v.picklist(facilitationPurposes)),
  inferred: v.boolean(),
});
