import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** In which written form a person prefers information, in UK Core. */
export const ukCoreFormatCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['uk-core-written-format'], sources: ['ukcore'] },
  [
    {
      id: 'uk-core-format-11',
      code: '11',
      display: 'Large print',
      concept: { list: 'resource-formats', id: 'large-print' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-format-12',
      code: '12',
      display: 'Braille',
      concept: { list: 'resource-formats', id: 'braille' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-format-13',
      code: '13',
      display: 'Audio tape',
      concept: { list: 'resource-formats', id: 'audio' },
      relation: 'code-is-narrower',
    },
  ],
);
