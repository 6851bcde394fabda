import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** What helps a person to follow and to be understood. Not checked in the SNOMED browser. */
export const communicationCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  [
    // Not 415805003, which is Makaton: the 3 and the 5 change places.
    {
      id: 'uses-british-sign-language',
      code: '415803005',
      display: 'Uses British sign language',
      concept: { list: 'languages', id: 'bfi' },
      relation: 'equivalent',
    },
    // Not 415803005, which is British Sign Language.
    {
      id: 'uses-makaton',
      code: '415805003',
      display: 'Uses Makaton sign language',
      concept: { list: 'communication-supports', id: 'makaton' },
      relation: 'equivalent',
    },
    {
      id: 'prefers-british-sign-language',
      code: '520471000000105',
      display: 'Preferred method of communication: British Sign Language',
      concept: { list: 'languages', id: 'bfi' },
      relation: 'code-is-narrower',
    },
    {
      id: 'british-sign-language-interpreter',
      code: '204331000000107',
      display: 'British Sign Language interpreter needed',
      concept: { list: 'approaches', id: 'bsl-interpreter' },
      relation: 'equivalent',
    },
    {
      id: 'makaton-interpreter',
      code: '204341000000103',
      display: 'Makaton Sign Language interpreter needed',
      concept: { list: 'communication-supports', id: 'makaton-interpreter' },
      relation: 'equivalent',
    },
    {
      id: 'lipspeaker',
      code: '945911000000109',
      display: 'Requires lipspeaker',
      concept: { list: 'communication-supports', id: 'lipspeaker' },
      relation: 'equivalent',
    },
    {
      id: 'speech-to-text-reporter',
      code: '966401000000100',
      display: 'Requires speech to text reporter',
      concept: { list: 'communication-supports', id: 'speech-to-text-reporter' },
      relation: 'equivalent',
    },
    {
      id: 'lip-reading',
      code: '441092009',
      display: 'Does lip read',
      concept: { list: 'communication-supports', id: 'lip-reading' },
      relation: 'equivalent',
    },
    {
      id: 'communication-app',
      code: '955771000000100',
      display: 'Uses apps on mobile device to support communication',
      concept: { list: 'communication-supports', id: 'communication-app' },
      relation: 'equivalent',
    },
    {
      id: 'high-technology-communication-device',
      code: '719363002',
      display: 'Uses high technology communication device',
      concept: { list: 'communication-supports', id: 'high-technology-communication-device' },
      relation: 'equivalent',
    },
    {
      id: 'help-with-communication',
      code: '737350008',
      display: 'Needs assistance with communication',
      concept: { list: 'communication-supports', id: 'help-with-communication' },
      relation: 'equivalent',
    },
    {
      id: 'advocate',
      code: '225835008',
      display: 'Needs an advocate',
      concept: { list: 'communication-supports', id: 'advocate' },
      relation: 'equivalent',
    },
    {
      id: 'aphasia-friendly-communication',
      code: '1082671000000100',
      display: 'Requires aphasia-friendly communication',
      concept: { list: 'communication-supports', id: 'aphasia-friendly-communication' },
      relation: 'equivalent',
    },
    {
      id: 'support-to-understand',
      code: '1082681000000103',
      display: 'Requires support for receptive communication needs',
      concept: { list: 'communication-supports', id: 'support-to-understand' },
      relation: 'equivalent',
    },
    {
      id: 'support-to-be-understood',
      code: '1082691000000101',
      display: 'Requires support for expressive communication needs',
      concept: { list: 'communication-supports', id: 'support-to-be-understood' },
      relation: 'equivalent',
    },
  ],
);
