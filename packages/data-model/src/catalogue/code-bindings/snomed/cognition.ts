import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Difficulty with information. Not checked in the SNOMED browser. */
export const cognitionCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  [
    {
      id: 'difficulty-analysing-information',
      code: '307089001',
      display: 'Difficulty analysing information',
      concept: { list: 'barriers', id: 'cognitive' },
      relation: 'code-is-narrower',
    },
    {
      id: 'difficulty-processing-accurately',
      code: '311540003',
      display: 'Difficulty processing information accurately',
      concept: { list: 'barriers', id: 'cognitive' },
      relation: 'code-is-narrower',
    },
    {
      id: 'difficulty-processing-at-speed',
      code: '311543001',
      display: 'Difficulty processing information at normal speed',
      concept: { list: 'barriers', id: 'cognitive' },
      relation: 'code-is-narrower',
    },
  ],
);
