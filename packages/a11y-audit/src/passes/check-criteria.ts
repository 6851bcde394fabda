import type { CheckId } from './pass.js';

/**
 * What each check says something about: success criteria of WCAG 2.2 by number. None of them is
 * settled by a check alone.
 */
export const checkCriteria: Readonly<Record<CheckId, readonly string[]>> = {
  // Those for which axe-core 4.14 has a rule at level A or AA: a test compares this list with axe.
  axe: [
    '1.1.1',
    '1.2.2',
    '1.3.1',
    '1.3.5',
    '1.4.1',
    '1.4.2',
    '1.4.3',
    '1.4.4',
    '1.4.12',
    '2.1.1',
    '2.2.1',
    '2.2.2',
    '2.4.1',
    '2.4.2',
    '2.4.4',
    '2.5.3',
    '2.5.8',
    '3.1.1',
    '3.1.2',
    '3.3.2',
    '4.1.2',
  ],
  reach: ['2.1.1'],
  order: ['1.3.2', '2.4.3'],
  'focus-visible': ['1.4.11', '2.4.7', '2.4.13'],
  'focus-hidden': ['2.4.11'],
  trap: ['2.1.2'],
  keys: ['2.1.1', '3.2.1', '3.2.2', '4.1.2'],
  targets: ['2.5.5', '2.5.8'],
  reflow: ['1.4.10'],
  'text-overlap': ['1.4.4', '1.4.12'],
  'forced-colours': ['1.1.1', '1.4.11', '2.4.7'],
  motion: ['2.2.2', '2.3.3'],
  'left-over-words': ['3.1.2'],
  tree: ['1.1.1', '1.3.1', '1.4.5', '2.4.4', '3.1.2', '3.3.1', '4.1.2', '4.1.3'],
  transcript: ['1.3.1', '1.3.2', '4.1.2', '4.1.3'],
  print: ['1.3.1'],
  'no-javascript': ['1.3.1', '3.3.2', '4.1.2'],
  'second-engine': [],
};
