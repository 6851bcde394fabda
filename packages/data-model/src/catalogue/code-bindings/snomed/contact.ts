import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** How a person is to be contacted. Not checked in the SNOMED browser. */
export const contactCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  [
    {
      id: 'contact-by-email',
      code: '936741000000100',
      display: 'Requires contact by email',
      concept: { list: 'contact-methods', id: 'email' },
      relation: 'equivalent',
    },
    {
      id: 'contact-by-letter',
      code: '936721000000107',
      display: 'Requires contact by letter',
      concept: { list: 'contact-methods', id: 'letter' },
      relation: 'equivalent',
    },
    {
      id: 'contact-by-text-message',
      code: '936701000000103',
      display: 'Requires contact by short message service text message',
      concept: { list: 'contact-methods', id: 'text-message' },
      relation: 'equivalent',
    },
    {
      id: 'contact-by-phone',
      code: '795661000000104',
      display: 'Requires contact by telephone',
      concept: { list: 'contact-methods', id: 'phone' },
      relation: 'equivalent',
    },
    // A relay service joins a text user to a caller; a textphone is one way to use it.
    {
      id: 'contact-by-text-relay',
      code: '796081000000106',
      display: 'Requires contact by text relay',
      concept: { list: 'contact-methods', id: 'textphone' },
      relation: 'related',
    },
    // The code does not say by phone.
    {
      id: 'contact-through-carer',
      code: '719561001',
      display: 'Requires contact via carer',
      concept: { list: 'contact-methods', id: 'phone-through-carer' },
      relation: 'code-is-broader',
    },
  ],
);
