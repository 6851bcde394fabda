import type { CatalogueCrossMap } from './catalogue-cross-map.js';

/** Where barriers of leadership and partnerships fall in other frameworks. Most lie with organisations, which those frameworks do not describe. The kit's own judgement. */
export const leadershipMaps: readonly CatalogueCrossMap[] = [
  {
    barrier: 'service-off',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
  {
    barrier: 'not-told',
    dimensions: { diap: ['support'], dif: ['know', 'confident-of-help'] },
    inferred: true,
  },
  {
    barrier: 'staff-no-time',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
  {
    barrier: 'no-owner',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
  {
    barrier: 'no-guideline',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
  {
    barrier: 'no-money',
    dimensions: {},
    outside: { dif: 'lies-with-an-organisation' },
    inferred: true,
  },
];
