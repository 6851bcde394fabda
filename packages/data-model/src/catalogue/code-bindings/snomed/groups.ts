import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** A group for planning. A code in a record does not put a person in a group. Not checked in the SNOMED browser. */
export const groupCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['linkml'] },
  [
    {
      id: 'homelessness',
      code: '32911000',
      display: 'Homelessness',
      concept: { list: 'patient-groups', id: 'homeless' },
      relation: 'related',
    },
  ],
);
