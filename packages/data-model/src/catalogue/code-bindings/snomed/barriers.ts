import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Barriers of an example value set, which gives itself out as not complete and not fit for all uses. Not checked in the SNOMED browser. */
export const barrierCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['hl7-barrier'] },
  [
    // The code is about the service, the barriers are about the person's language.
    {
      id: 'interpreter-not-available-spoken',
      code: '426201006',
      display: 'Interpreter not available',
      concept: { list: 'barriers', id: 'limited-english' },
      relation: 'related',
    },
    {
      id: 'interpreter-not-available-signed',
      code: '426201006',
      display: 'Interpreter not available',
      concept: { list: 'barriers', id: 'bsl-first' },
      relation: 'related',
    },
    {
      id: 'lack-of-trust-in-data',
      code: '704373005',
      display: 'Lack of trust',
      concept: { list: 'barriers', id: 'data-security' },
      relation: 'code-is-broader',
    },
    {
      id: 'lack-of-trust-in-the-state',
      code: '704373005',
      display: 'Lack of trust',
      concept: { list: 'barriers', id: 'distrust-state' },
      relation: 'code-is-broader',
    },
    {
      id: 'impaired-cognition',
      code: '386806002',
      display: 'Impaired cognition',
      concept: { list: 'barriers', id: 'cognitive' },
      relation: 'code-is-narrower',
    },
    {
      id: 'economic-deprivation-device',
      code: '11403006',
      display: 'Economic deprivation',
      concept: { list: 'barriers', id: 'device-cost' },
      relation: 'related',
    },
    {
      id: 'economic-deprivation-data',
      code: '11403006',
      display: 'Economic deprivation',
      concept: { list: 'barriers', id: 'data-cost' },
      relation: 'related',
    },
  ],
);
