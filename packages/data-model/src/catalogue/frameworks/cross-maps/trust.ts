import type { CatalogueCrossMap } from './catalogue-cross-map.js';

/** Where barriers of beliefs and trust fall in other frameworks. The kit's own judgement. */
export const trustMaps: readonly CatalogueCrossMap[] = [
  {
    barrier: 'confidentiality',
    dimensions: { diap: ['confidence'], dif: ['trust'] },
    inferred: true,
  },
  {
    barrier: 'data-security',
    dimensions: { diap: ['confidence'], dif: ['trust'] },
    inferred: true,
  },
  // What another person does is no lack of a skill of the person, nor of trust in a service.
  {
    barrier: 'unsafe-at-home',
    dimensions: {},
    outside: { dif: 'lies-in-surroundings' },
    inferred: true,
  },
  {
    barrier: 'distrust-state',
    dimensions: { diap: ['confidence'], dif: ['trust'] },
    inferred: true,
  },
  {
    barrier: 'scam-fear',
    dimensions: {
      diap: ['skills', 'confidence'],
      dif: ['skills-and-support', 'trust'],
      eds: ['safe-and-legal-online'],
      mdls: ['skills-knowledge-and-support'],
      gravity: ['digital-literacy'],
    },
    inferred: true,
  },
  {
    barrier: 'no-benefit-seen',
    dimensions: { dif: ['know', 'worthwhile'] },
    inferred: true,
  },
  {
    barrier: 'prefers-human',
    dimensions: {},
    outside: { dif: 'is-a-choice' },
    inferred: true,
  },
  {
    barrier: 'ashamed-to-ask',
    dimensions: { diap: ['support', 'confidence'], dif: ['confident-of-help'] },
    inferred: true,
  },
  {
    barrier: 'staff-assume',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
];
