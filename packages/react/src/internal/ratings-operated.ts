import type { CriterionRating, Proof } from './criteria.js';
import { absent, byHand, byHandWith, inConformance, inPasses, onPass } from './proofs.js';
import { needsPerson, supports } from './ratings.js';

const ids = 'has unique ids, and each id that it names exists, with two on a page';
const rings: Proof = {
  by: 'test',
  file: 'self-tests/contrast.ssr.test.tsx',
  title: 'shows one of the two rings of focus with a contrast of 3 : 1 on %s',
};
const noOwnInput = absent('listens to no key, pointer, drag or motion of its own');

/** Principles 2 to 4 of WCAG: what holds for every widget in the same way. */
export function ratingsOperated(widget: string): readonly CriterionRating[] {
  return [
    supports(
      '2.1.1',
      { component: 'Uses native controls, and nothing that needs a mouse.' },
      ...onPass('base', 'reach', 'keys'),
    ),
    supports('2.1.2', { component: 'Lets Tab in and out both ways.' }, ...onPass('base', 'trap')),
    supports(
      '2.3.3',
      { component: 'Moves nothing when it is used.' },
      absent('moves and blinks nothing'),
      ...onPass('reduced-motion', 'motion'),
    ),
    needsPerson(
      '2.4.6',
      'A program can tell that there is a label, not that it says the right thing.',
      {
        component: 'Asks each question in words of everyday use.',
        content: 'Does the same in the words that the practice gives.',
      },
      byHand(
        'Read each heading, question and button by itself, without the text around it.',
        'Each says what it is about or what it does.',
      ),
    ),
    supports(
      '2.4.7',
      {
        component: 'Shows focus by an edge and a colour.',
        host: 'Does not take the focus style away.',
      },
      ...onPass('base', 'focus-visible'),
      ...inPasses('forced-colours', 'forced-light', 'forced-dark'),
    ),
    supports(
      '2.4.11',
      {
        component: 'Fixes nothing over the page.',
        host: 'Leaves room for focus beside its own fixed headers and banners.',
      },
      ...onPass('base', 'focus-hidden'),
    ),
    supports(
      '2.4.13',
      {
        component: 'Draws a dark ring and a yellow one, so that one of them stands out anywhere.',
        host: 'Does not take the focus style away.',
      },
      rings,
      ...onPass('base', 'focus-visible'),
    ),
    supports(
      '2.5.2',
      { component: 'Acts on the click of native controls, which can be left before release.' },
      noOwnInput,
    ),
    supports(
      '2.5.3',
      {
        component: 'Takes the name of each control from its visible words, which come first.',
        host: 'Does the same in controls of its own that it puts in place of the kit’s.',
      },
      absent('names no control by words that cannot be seen'),
      byHandWith(
        'voice-control',
        'Open the first story of the widget.',
        'Say the visible words of each control: it is worked by them.',
      ),
    ),
    supports(
      '2.5.5',
      { component: 'Makes the targets of patients at least 44 by 44 px.' },
      ...inPasses('targets', 'phone', 'zoom-400'),
    ),
    supports(
      '2.5.8',
      { component: 'Makes its targets at least 24 by 24 px, or leaves room around them.' },
      ...inPasses('targets', 'base', 'phone', 'zoom-400'),
    ),
    supports(
      '3.1.2',
      {
        component: 'Says the language and direction of its words, and marks English among others.',
        content: 'Marks words of another language in what the practice gives.',
      },
      ...onPass('base', 'axe'),
      ...inPasses('left-over-words', 'arabic', 'welsh', 'pseudo-320'),
    ),
    supports(
      '3.2.1',
      { component: 'Changes nothing when focus comes or goes.' },
      noOwnInput,
      ...onPass('base', 'reach', 'keys'),
    ),
    needsPerson(
      '3.2.4',
      'Whether the same thing has the same name is seen only over several pages.',
      {
        component: 'Names the same act in the same words in every widget.',
        host: 'Uses those words for the same acts elsewhere, or changes them here.',
      },
      byHand(
        'Compare the buttons of all widgets with each other, and with the pages around them.',
        'What does the same has the same name.',
      ),
    ),
    needsPerson(
      '3.3.3',
      'A program can tell that an error is said, not that it helps to put it right.',
      { component: 'Says in each error what to do.' },
      byHand(
        'Bring up each error of the widget.',
        'Each says how to put it right, and it can be put right by that.',
      ),
    ),
    supports(
      '4.1.2',
      {
        component: 'Uses native controls, whose name, role and state browsers give on.',
        host: 'Does the same in controls of its own that it puts in place of the kit’s.',
      },
      ...onPass('base', 'axe', 'tree', 'keys'),
      ...onPass('no-javascript', 'axe', 'no-javascript'),
      inConformance(widget, ids),
    ),
  ];
}
