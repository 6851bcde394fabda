import * as v from 'valibot';
import { type CatalogueId, CatalogueIdSchema } from './common.js';
import { type StakeholderLevel, stakeholderLevels } from './vocabulary.js';

/** A role that people have in a practice or body. A role is never a named person. */
export interface Role {
  id: CatalogueId;
  level: StakeholderLevel;
  group: 'clinical' | 'administrative' | 'additional-roles' | 'volunteer' | 'other';
}

export const RoleSchema = v.strictObject({
  id: CatalogueIdSchema,
  level: v.picklist(stakeholderLevels),
  group: v.picklist(['clinical', 'administrative', 'additional-roles', 'volunteer', 'other']),
});
