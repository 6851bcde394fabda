import * as v from 'valibot';
import { type StakeholderLevel, stakeholderLevels } from './catalogue-vocabulary.js';
import { type CatalogueId, CatalogueIdSchema } from './common.js';

/** A role that people have in a practice or body. A role is never a named person. */
export interface Role {
  id: CatalogueId;
  level: StakeholderLevel;
  /** Its job role code in the Spine Directory Service, where it has one. */
  sdsJobRole?: string | undefined;
  group: 'clinical' | 'administrative' | 'additional-roles' | 'volunteer' | 'other';
}

export const RoleSchema = v.strictObject({
  id: CatalogueIdSchema,
  level: v.picklist(stakeholderLevels),
  sdsJobRole: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]\d{4}$/, 'Write a letter and four digits.')),
  ),
  group: v.picklist(['clinical', 'administrative', 'additional-roles', 'volunteer', 'other']),
});
