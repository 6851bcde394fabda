import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** What a person decided about a flag. Each is about this one flag, and not about help or data at large. */
export const flagDecisionCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['flag-consent'], sources: ['ra-fsh', 'ra-ig'] },
  [
    {
      id: 'flag-agreed',
      code: 'RACONSENT',
      display: 'Reasonable Adjustments - Consent to record Reasonable Adjustments',
      concept: { list: 'flag-decisions', id: 'agreed' },
      relation: 'equivalent',
    },
    {
      id: 'flag-refused',
      code: 'RADISSENT',
      display: 'Reasonable Adjustments - Dissent to record Reasonable Adjustments',
      concept: { list: 'flag-decisions', id: 'refused' },
      relation: 'equivalent',
    },
    {
      id: 'flag-withdrawn',
      code: 'RAREVOKED',
      display: 'Reasonable Adjustments - Consent revoked to record Reasonable Adjustments',
      concept: { list: 'flag-decisions', id: 'withdrawn' },
      relation: 'equivalent',
    },
  ],
);
