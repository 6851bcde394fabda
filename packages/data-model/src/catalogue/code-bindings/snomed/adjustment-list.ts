import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** The name of a list of adjustments. Not checked in the SNOMED browser. */
export const adjustmentListCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-stu3'] },
  [
    {
      id: 'list-of-adjustments',
      code: '1094391000000102',
      display: 'Reasonable adjustments for health and care access',
      concept: { list: 'approaches', id: 'reasonable-adjustment' },
      relation: 'related',
    },
  ],
);
