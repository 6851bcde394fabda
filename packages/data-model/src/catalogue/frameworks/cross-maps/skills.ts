import type { CatalogueCrossMap } from './catalogue-cross-map.js';

/** Where barriers of skills and capability fall in other frameworks. The kit's own judgement. */
export const skillsMaps: readonly CatalogueCrossMap[] = [
  {
    barrier: 'low-foundation',
    dimensions: {
      diap: ['skills'],
      dif: ['skills-and-support'],
      eds: ['foundation'],
      mdls: ['skills-knowledge-and-support'],
      gravity: ['digital-literacy'],
    },
    inferred: true,
  },
  // The barrier does not say which task, so it falls under each skill that a task can need.
  {
    barrier: 'low-skills',
    dimensions: {
      diap: ['skills'],
      dif: ['skills-and-support'],
      eds: ['communicating', 'handling-information-and-content', 'transacting', 'problem-solving'],
      mdls: ['skills-knowledge-and-support'],
      gravity: ['digital-literacy'],
    },
    inferred: true,
  },
  {
    barrier: 'low-confidence',
    dimensions: {
      diap: ['confidence'],
      dif: ['skills-and-support', 'confident-of-help'],
      mdls: ['skills-knowledge-and-support'],
    },
    inferred: true,
  },
  // To read and write is no digital skill.
  {
    barrier: 'low-literacy',
    dimensions: { dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'low-health-literacy',
    dimensions: { dif: ['able-to-use'] },
    inferred: true,
  },
  {
    barrier: 'staff-untrained',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
];
