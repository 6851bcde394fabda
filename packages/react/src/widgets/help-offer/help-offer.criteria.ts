import type { Criterion } from '../../internal/criteria.js';
import { onStory } from '../../internal/proofs.js';

export { helpOfferConformance } from './help-offer.conformance.js';

const behaviour = 'HelpOffer.test.tsx';
const server = 'HelpOffer.ssr.test.tsx';

/** What HelpOffer must do, and how that is shown. */
export const helpOfferCriteria: readonly Criterion[] = [
  {
    id: 'help-offer-1',
    statement: 'Everyone gets the same offer, and no answer is chosen beforehand.',
    wcag: [],
    proof: [{ by: 'test', file: behaviour, title: 'chooses nothing for the person' }],
  },
  {
    id: 'help-offer-2',
    statement: 'That help was offered and what was answered are two facts of one record.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: behaviour,
        title: 'hands over one checked record with offer and answer as two facts',
      },
    ],
  },
  {
    id: 'help-offer-3',
    statement: 'A way that is not online is there in every state and no prop takes it away.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: behaviour,
        title: 'offers a way that is not online whatever ways the host gives, in every state',
      },
    ],
  },
  {
    id: 'help-offer-4',
    statement: 'It can be worked by keyboard alone, and focus goes to what is new.',
    wcag: ['2.1.1', '2.4.3'],
    proof: [{ by: 'test', file: behaviour, title: 'is worked by keyboard alone' }],
  },
  {
    id: 'help-offer-5',
    statement: 'What is missing is said in words, above the form and at the question.',
    wcag: ['3.3.1', '3.3.3'],
    proof: [
      {
        by: 'test',
        file: behaviour,
        title: 'says what is missing, moves focus there, and leads to the first answer',
      },
      onStory('for-patients-helpoffer--nothing-chosen'),
    ],
  },
  {
    id: 'help-offer-6',
    statement: 'It works before JavaScript arrives: the posted form gives the same record.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: server,
        title: 'reads from the posted form the record that the widget hands over',
      },
    ],
  },
  {
    id: 'help-offer-7',
    statement: 'A screen reader speaks the question, each answer with its hint, and the error.',
    wcag: ['1.3.1', '4.1.2'],
    proof: [
      onStory('for-patients-helpoffer--offer'),
      {
        by: 'manual',
        with: 'screen-reader',
        steps: [
          'Open the story "Offer" with a screen reader.',
          'Move to the first radio: the question, the answer and its hint are spoken.',
          'Press Continue without an answer: the problem is spoken once, with the way to mend it.',
        ],
      },
    ],
  },
];
