import type { CriterionRating, Proof, Responsible } from './criteria.js';
import { absent } from './proofs.js';

function notApplicable(
  criterion: string,
  reason: string,
  responsible: Responsible,
  ...proof: Proof[]
): CriterionRating {
  return { criterion, rating: 'not-applicable', reason, responsible, proof };
}

const noMedia = absent('has no sound, video or picture');
const noTimers = absent('sets no time limit');
const noMotion = absent('moves and blinks nothing');
const noOwnInput = absent('listens to no key, pointer, drag or motion of its own');
const noPersonalFields = absent('asks for nothing that a browser could fill in');

const recording = 'There is no sound and no video.';
const wholePage = 'A widget is a part of a page; this is about the whole page.';
const wholeSite = 'A widget is a part of a page; this is about a set of pages.';

/** What does not apply to any widget of the kit, and what the page around it has to do. */
export const ratingsNotApplicable: readonly CriterionRating[] = [
  notApplicable(
    '1.2.1',
    recording,
    { content: 'Gives a text for each recording that is added to the page.' },
    noMedia,
  ),
  notApplicable(
    '1.2.2',
    recording,
    { content: 'Gives captions for each video that is added to the page.' },
    noMedia,
  ),
  notApplicable(
    '1.2.3',
    recording,
    { content: 'Gives a description for each video that is added to the page.' },
    noMedia,
  ),
  notApplicable(
    '1.2.4',
    'Nothing is live.',
    { content: 'Gives captions for what is shown live on the page.' },
    noMedia,
  ),
  notApplicable(
    '1.2.5',
    recording,
    { content: 'Gives a spoken description for each video that is added to the page.' },
    noMedia,
  ),
  notApplicable(
    '1.3.5',
    'No field takes something about the person that a browser could fill in.',
    { component: 'Asks for answers from a list, not for names or addresses.' },
    noPersonalFields,
  ),
  notApplicable(
    '1.4.2',
    'Nothing sounds.',
    { component: 'Plays no sound.', host: 'Lets people stop what sounds on the page.' },
    noMedia,
  ),
  notApplicable(
    '1.4.5',
    'There is no picture, so no text in one.',
    { component: 'Writes all its words as text.', content: 'Adds no picture of text.' },
    noMedia,
  ),
  notApplicable(
    '1.4.13',
    'Nothing appears on hover or focus.',
    { component: 'Shows what it has without being pointed at.' },
    absent('shows nothing on hover or focus'),
  ),
  notApplicable(
    '2.1.4',
    'No letter or digit does anything by itself.',
    {
      component: 'Has no shortcuts of its own.',
      host: 'Lets people turn off shortcuts of the page.',
    },
    noOwnInput,
  ),
  notApplicable(
    '2.2.1',
    'There is no time limit.',
    { component: 'Waits.', host: 'Lets people extend or turn off a session that ends.' },
    noTimers,
  ),
  notApplicable(
    '2.2.2',
    'Nothing moves, blinks or changes by itself.',
    { component: 'Changes only when somebody acts.' },
    noMotion,
    noTimers,
  ),
  notApplicable('2.3.1', 'Nothing flashes.', { component: 'Moves and blinks nothing.' }, noMotion),
  notApplicable('2.4.1', wholePage, {
    host: 'Gives the page a way past what repeats, such as a skip link.',
  }),
  notApplicable('2.4.2', wholePage, {
    host: 'Gives the page a title that says where people are, and changes it where a step is a page.',
  }),
  notApplicable('2.4.5', wholeSite, { host: 'Gives more than one way to the page.' }),
  notApplicable(
    '2.5.1',
    'One press does everything; no path is drawn.',
    { component: 'Uses no gesture of several points or along a path.' },
    noOwnInput,
  ),
  notApplicable(
    '2.5.4',
    'Nothing is done by moving the device.',
    { component: 'Does not listen to the motion of the device.' },
    noOwnInput,
  ),
  notApplicable('2.5.7', 'Nothing is dragged.', { component: 'Has nothing to drag.' }, noOwnInput),
  notApplicable('3.1.1', wholePage, { host: 'Sets the language of the page on its html element.' }),
  notApplicable('3.2.3', wholeSite, { host: 'Keeps its navigation in the same order.' }),
  notApplicable(
    '3.3.8',
    'Nobody logs in.',
    {
      component: 'Asks for no password and no code.',
      host: 'Lets people log in without a test of memory.',
    },
    noPersonalFields,
  ),
];
