import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** What became of social prescribing. Not checked in the SNOMED browser. */
export const socialPrescribingCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['srx'] },
  [
    {
      id: 'social-prescribing-referred',
      code: '871731000000106',
      display: 'Referral to social prescribing service',
      concept: { list: 'social-prescribing-steps', id: 'referred' },
      relation: 'equivalent',
    },
    {
      id: 'social-prescribing-declined',
      code: '871711000000103',
      display: 'Social prescribing declined',
      concept: { list: 'social-prescribing-steps', id: 'declined' },
      relation: 'equivalent',
    },
  ],
);
