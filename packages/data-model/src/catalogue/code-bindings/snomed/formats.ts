import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** In which form a person needs information. Not checked in the SNOMED browser. */
export const formatCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  [
    {
      id: 'information-in-easy-read',
      code: '796161000000101',
      display: 'Requires information in Easyread',
      concept: { list: 'resource-formats', id: 'easy-read' },
      relation: 'equivalent',
    },
    // About information, where the contact method is about reaching the person.
    {
      id: 'information-by-email',
      code: '936581000000101',
      display: 'Requires information by email',
      concept: { list: 'contact-methods', id: 'email' },
      relation: 'related',
    },
    {
      id: 'information-in-electronic-audio',
      code: '936601000000105',
      display: 'Requires information in electronic audio format',
      concept: { list: 'resource-formats', id: 'audio' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-to-download',
      code: '945751000000106',
      display: 'Requires information in electronic downloadable format',
      concept: { list: 'approaches', id: 'alternative-format' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-contracted-braille',
      code: '936661000000109',
      display: 'Requires information in contracted (Grade 2) Braille',
      concept: { list: 'resource-formats', id: 'braille' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-uncontracted-braille',
      code: '936681000000100',
      display: 'Requires information in uncontracted (Grade 1) Braille',
      concept: { list: 'resource-formats', id: 'braille' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-makaton',
      code: '936641000000108',
      display: 'Requires information in Makaton',
      concept: { list: 'approaches', id: 'alternative-format' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-moon',
      code: '936621000000101',
      display: 'Requires information in Moon alphabet',
      concept: { list: 'approaches', id: 'alternative-format' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-verbally',
      code: '367741000000102',
      display: 'Requires information verbally',
      concept: { list: 'approaches', id: 'verbal-help' },
      relation: 'related',
    },
    {
      id: 'information-read-out',
      code: '985021000000106',
      display: 'Requires third party to read out written information',
      concept: { list: 'approaches', id: 'verbal-help' },
      relation: 'related',
    },
    {
      id: 'information-in-20-point',
      code: '957331000000109',
      display: 'Requires written information in at least 20 point sans serif font',
      concept: { list: 'resource-formats', id: 'large-print' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-24-point',
      code: '957351000000102',
      display: 'Requires written information in at least 24 point sans serif font',
      concept: { list: 'resource-formats', id: 'large-print' },
      relation: 'code-is-narrower',
    },
    {
      id: 'information-in-28-point',
      code: '957371000000106',
      display: 'Requires written information in at least 28 point sans serif font',
      concept: { list: 'resource-formats', id: 'large-print' },
      relation: 'code-is-narrower',
    },
  ],
);
