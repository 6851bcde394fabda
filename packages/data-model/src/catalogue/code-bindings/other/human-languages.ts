import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Three codes of a retired list of languages that a BCP 47 tag does not replace letter for letter. Records still hold them. */
export const ukCoreLanguageCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['uk-core-human-language'], sources: ['ukcore'], retired: true },
  [
    // A way of writing, not a language.
    {
      id: 'uk-core-language-q1',
      code: 'q1',
      display: 'Braille',
      concept: { list: 'resource-formats', id: 'braille' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-language-q4',
      code: 'q4',
      display: 'British Sign Language',
      concept: { list: 'languages', id: 'bfi' },
      relation: 'equivalent',
    },
    // BCP 47 has no tag for it.
    {
      id: 'uk-core-language-q5',
      code: 'q5',
      display: 'Makaton',
      concept: { list: 'communication-supports', id: 'makaton' },
      relation: 'equivalent',
    },
  ],
);
