import type { CriterionRating, Proof } from './criteria.js';
import { absent, byHand, inConformance, inPasses, onPass } from './proofs.js';
import { needsPerson, supports } from './ratings.js';

const ids = 'has unique ids, and each id that it names exists, with two on a page';
const contrast: Proof = {
  by: 'test',
  file: 'self-tests/contrast.ssr.test.tsx',
  title: 'draws edges, marks and focus with a contrast of 3 : 1 on what is around them: %s on %s',
};

/** Principle 1 of WCAG, perceivable: what holds for every widget in the same way. */
export function ratingsPerceived(widget: string): readonly CriterionRating[] {
  return [
    supports(
      '1.1.1',
      {
        component:
          'Draws rings and ticks by style alone; the real control says its name and state.',
        content: 'Gives a text for each picture that is added.',
      },
      absent('has no sound, video or picture'),
      ...onPass('base', 'axe'),
      ...inPasses('forced-colours', 'forced-light', 'forced-dark'),
    ),
    supports(
      '1.3.1',
      {
        component: 'Groups questions with their hints, answers and errors in native markup.',
        host: 'Sets the level of the heading that fits the page.',
      },
      ...onPass('base', 'axe', 'tree'),
      ...onPass('no-javascript', 'axe', 'no-javascript'),
      inConformance(widget, ids),
    ),
    supports(
      '1.3.2',
      { component: 'Has the same order in the markup as on the screen.' },
      ...onPass('base', 'order', 'tree'),
    ),
    needsPerson(
      '1.3.3',
      'A program cannot tell whether words depend on shape, colour or place.',
      {
        component: 'Names what it means by its words.',
        content: 'Does the same in the words that the practice gives.',
      },
      byHand(
        'Read every word of the widget, in each of its stories.',
        'None says what to do by shape, colour, size or place alone, such as "the green button".',
      ),
    ),
    supports(
      '1.3.4',
      {
        component: 'Follows the width that it has.',
        host: 'Does not lock the page to one way up.',
      },
      absent('locks no orientation'),
      ...inPasses('reflow', 'phone', 'zoom-200'),
    ),
    supports(
      '1.4.1',
      {
        component: 'Says what is chosen by a mark and what is wrong in words, besides the colour.',
        content: 'Does not say anything by colour alone.',
      },
      ...onPass('base', 'axe'),
      ...inPasses('forced-colours', 'forced-light', 'forced-dark'),
      byHand(
        'Look at each story in shades of grey.',
        'What is chosen, what is wrong and what is a link can still be told.',
      ),
    ),
    supports(
      '1.4.3',
      {
        component: 'Has enough contrast in its three themes.',
        host: 'Checks the contrast of colours that it sets itself.',
      },
      ...inPasses('axe', 'base', 'neutral', 'dark', 'dark-320'),
    ),
    supports(
      '1.4.4',
      {
        component: 'Sets text in rem and em.',
        host: 'Leaves zoom and the text size of the browser alone.',
      },
      ...onPass('text-200', 'text-overlap'),
      ...inPasses('reflow', 'text-200-360', 'zoom-200'),
    ),
    supports(
      '1.4.10',
      { component: 'Wraps to one column.', host: 'Gives the widget the width of the window.' },
      ...inPasses('reflow', 'zoom-400', 'pseudo-320', 'arabic-320', 'dark-320'),
      inConformance(widget, 'fits a page of 320 px that runs from right to left'),
    ),
    supports(
      '1.4.11',
      {
        component: 'Draws the edges and marks of controls, and focus, with enough contrast.',
        host: 'Checks the contrast of colours that it sets itself.',
      },
      contrast,
      ...onPass('base', 'focus-visible'),
      ...inPasses('forced-colours', 'forced-light', 'forced-dark'),
    ),
    supports(
      '1.4.12',
      { component: 'Grows with its text.' },
      ...inPasses('text-overlap', 'text-spacing', 'pseudo-spacing'),
      ...onPass('pseudo-spacing', 'reflow'),
    ),
  ];
}
