import type { CatalogueCrossMap } from './catalogue-cross-map.js';

/** Where barriers of access to devices and data fall in other frameworks. The kit's own judgement. */
export const accessMaps: readonly CatalogueCrossMap[] = [
  {
    barrier: 'no-device',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['adequate-equipment'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'device-cost',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['adequate-equipment'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'unsuitable-device',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['adequate-equipment'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'shared-device',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['adequate-equipment'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'data-cost',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['accessible-internet'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'no-connection',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      mdls: ['accessible-internet'],
      gravity: ['digital-access'],
    },
    inferred: true,
  },
  {
    barrier: 'no-charging',
    dimensions: { diap: ['access'], dif: ['access-and-afford'], mdls: ['adequate-equipment'] },
    inferred: true,
  },
  {
    barrier: 'number-changes',
    dimensions: { diap: ['access'], dif: ['access-and-afford'] },
    inferred: true,
  },
  {
    barrier: 'no-email',
    dimensions: {
      diap: ['access'],
      dif: ['access-and-afford'],
      eds: ['communicating'],
      mdls: ['skills-knowledge-and-support'],
    },
    inferred: true,
  },
  {
    barrier: 'no-private-space',
    dimensions: {},
    outside: { dif: 'lies-in-surroundings' },
    inferred: true,
  },
  {
    barrier: 'identity-proof',
    dimensions: { diap: ['access'], dif: ['able-to-use'] },
    inferred: true,
  },
];
