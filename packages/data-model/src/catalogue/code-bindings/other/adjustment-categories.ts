import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Categories of the reasonable adjustment flag. */
export const adjustmentCategoryCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['adjustment-category'], sources: ['ra-fsh', 'ra-ig'] },
  [
    {
      id: 'adjustment-category-001',
      code: '001',
      display: 'Communication support',
      concept: { list: 'adjustment-categories', id: 'communication-support' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-002',
      code: '002',
      display: 'Requires communication professional',
      concept: { list: 'adjustment-categories', id: 'communication-professional' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-003',
      code: '003',
      display: 'Requires specific contact method',
      concept: { list: 'adjustment-categories', id: 'contact-method' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-004',
      code: '004',
      display: 'Requires specific information format',
      concept: { list: 'adjustment-categories', id: 'information-format' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-005',
      code: '005',
      display: 'Additional communication needs and support',
      concept: { list: 'adjustment-categories', id: 'additional-communication-needs' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-006',
      code: '006',
      display: 'Community Language Support',
      concept: { list: 'adjustment-categories', id: 'community-language' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-007',
      code: '007',
      display: 'Adjustments for providing Additional Support to patients',
      concept: { list: 'adjustment-categories', id: 'additional-support' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-008',
      code: '008',
      display: 'Adjustments for Individual Care Requirements',
      concept: { list: 'adjustment-categories', id: 'individual-care' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-009',
      code: '009',
      display: 'Adjustments in relation to the environment of care',
      concept: { list: 'adjustment-categories', id: 'environment-of-care' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-010',
      code: '010',
      display: 'Adjustments to support Additional needs',
      concept: { list: 'adjustment-categories', id: 'additional-needs' },
      relation: 'equivalent',
    },
    {
      id: 'adjustment-category-011',
      code: '011',
      display: 'Bespoke Reasonable adjustments',
      concept: { list: 'adjustment-categories', id: 'bespoke' },
      relation: 'equivalent',
    },
  ],
);
