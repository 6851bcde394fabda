import type { CatalogueCrossMap } from './catalogue-cross-map.js';

/** Where barriers of accessibility and ease of use fall in other frameworks. A fault of a service is no lack of skill, so few of them fall under one. The kit's own judgement. */
export const accessibilityMaps: readonly CatalogueCrossMap[] = [
  {
    barrier: 'registration-hard',
    dimensions: {
      diap: ['skills', 'support'],
      dif: ['skills-and-support', 'able-to-use'],
      eds: ['transacting'],
      mdls: ['skills-knowledge-and-support'],
    },
    inferred: true,
  },
  {
    barrier: 'not-registered-gp',
    dimensions: {},
    outside: { dif: 'is-a-condition-of-the-service' },
    inferred: true,
  },
  {
    barrier: 'locked-out',
    dimensions: {
      diap: ['skills', 'support'],
      dif: ['skills-and-support', 'confident-of-help'],
      eds: ['foundation'],
      mdls: ['skills-knowledge-and-support'],
    },
    inferred: true,
  },
  {
    barrier: 'under-age',
    dimensions: {},
    outside: { dif: 'is-a-condition-of-the-service' },
    inferred: true,
  },
  {
    barrier: 'poor-website',
    dimensions: { dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'too-many-apps',
    dimensions: { dif: ['know', 'able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'inaccessible-service',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'long-forms',
    dimensions: { dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'keeps-changing',
    dimensions: {
      diap: ['skills', 'support'],
      dif: ['skills-and-support', 'able-to-use'],
      eds: ['problem-solving'],
      mdls: ['skills-knowledge-and-support'],
      gravity: ['digital-literacy'],
    },
    inferred: true,
  },
  {
    barrier: 'limited-english',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'bsl-first',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'sensory-motor',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'cognitive',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'fluctuating-health',
    dimensions: { diap: ['support'], dif: ['able-to-use', 'confident-of-help'] },
    inferred: true,
  },
  {
    barrier: 'carer-no-access',
    dimensions: { diap: ['support'], dif: ['skills-and-support'] },
    inferred: true,
  },
];
