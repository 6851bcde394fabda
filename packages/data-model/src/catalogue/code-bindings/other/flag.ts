import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** The flag itself, among the kinds of patient flag. */
export const flagCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['patient-flag-category'], sources: ['ra-fsh', 'ra-ig'] },
  [
    // The flag says that a person needs an adjustment; the approach is to make one.
    {
      id: 'reasonable-adjustment-flag',
      code: 'NRAF',
      display: 'National Reasonable Adjustments Flag',
      concept: { list: 'approaches', id: 'reasonable-adjustment' },
      relation: 'related',
    },
  ],
);
