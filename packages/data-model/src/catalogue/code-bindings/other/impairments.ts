import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Impairments that a flag may carry. There is no 11, and a person may prefer not to say. */
export const impairmentCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.impairment, sources: ['ra-fsh', 'ra-ig'] },
  [
    {
      id: 'impairment-1',
      code: '1',
      display: 'Vision (for example blindness or partial sight)',
      concept: { list: 'impairments', id: 'vision' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-2',
      code: '2',
      display: 'Hearing (for example deafness or partial hearing)',
      concept: { list: 'impairments', id: 'hearing' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-3',
      code: '3',
      display: 'Mobility (for example walking short distances or climbing stairs)',
      concept: { list: 'impairments', id: 'mobility' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-4',
      code: '4',
      display: 'Dexterity (for example lifting and carrying objects, using a keyboard)',
      concept: { list: 'impairments', id: 'dexterity' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-5',
      code: '5',
      display: 'Learning or understanding or concentrating',
      concept: { list: 'impairments', id: 'learning-understanding-or-concentrating' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-6',
      code: '6',
      display: 'Memory',
      concept: { list: 'impairments', id: 'memory' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-7',
      code: '7',
      display: 'Mental health',
      concept: { list: 'impairments', id: 'mental-health' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-8',
      code: '8',
      display: 'Stamina or breathing or fatigue',
      concept: { list: 'impairments', id: 'stamina-breathing-or-fatigue' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-9',
      code: '9',
      display:
        'Social or behavioural (for example associated with autism spectrum disorder (ASD) which includes Asperger’s, or attention deficit hyperactivity disorder (ADHD))',
      concept: { list: 'impairments', id: 'social-or-behavioural' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-10',
      code: '10',
      display: 'Other (please specify)',
      concept: { list: 'impairments', id: 'other' },
      relation: 'equivalent',
    },
    {
      id: 'impairment-12',
      code: '12',
      display: 'Patient would prefer not to say',
      concept: { list: 'impairments', id: 'prefers-not-to-say' },
      relation: 'equivalent',
    },
  ],
);
