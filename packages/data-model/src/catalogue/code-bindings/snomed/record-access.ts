import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Safeguarding: does somebody have to look at a record before its patient is given access to it? For clinical staff alone, never to be shown to a patient, and never to be set for many patients at once. Not checked in the SNOMED browser. */
export const recordAccessCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['enhrev', 'enh-bulk'], audience: 'clinical' },
  [
    {
      id: 'enhanced-review-indicated',
      code: '1364731000000104',
      display: 'Enhanced review indicated before granting access to your own health record',
      concept: { list: 'record-access-reviews', id: 'review-indicated' },
      relation: 'equivalent',
    },
    {
      id: 'enhanced-review-not-indicated',
      code: '1364751000000106',
      display: 'Enhanced review not indicated before granting access to your own health record',
      concept: { list: 'record-access-reviews', id: 'review-not-indicated' },
      relation: 'equivalent',
    },
  ],
);
