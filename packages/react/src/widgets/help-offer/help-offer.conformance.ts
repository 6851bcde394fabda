import type { WidgetConformance } from '../../internal/criteria.js';
import { inTest, onPass } from '../../internal/proofs.js';
import { ratingsOf } from '../../internal/ratings-shared.js';

const behaviour = 'help-offer/HelpOffer.test.tsx';
const server = 'help-offer/HelpOffer.ssr.test.tsx';
const missing = 'says what is missing, moves focus there, and leads to the first answer';
const goesBack =
  'goes back to the question, with the answer chosen, when the person wants to change it';

/** How HelpOffer is rated on each success criterion. */
export const helpOfferConformance: WidgetConformance = {
  widget: 'HelpOffer',
  stories: ['for-patients-helpoffer--*', 'server-markup--helpoffer'],
  ratings: ratingsOf('HelpOffer', [
    {
      criterion: '2.4.3',
      rating: 'supports',
      responsible: { component: 'Moves focus to the error and to the new heading, and only then.' },
      proof: [
        ...onPass('base', 'order'),
        ...inTest(
          behaviour,
          'is worked by keyboard alone',
          missing,
          'takes no focus when it appears',
        ),
      ],
    },
    {
      criterion: '2.4.4',
      rating: 'supports',
      responsible: {
        component:
          'Names each link by the error that it leads to, or by the number that it phones.',
        content: 'Names each link that is added by where it leads.',
      },
      proof: [...onPass('base', 'axe', 'keys'), ...inTest(behaviour, missing)],
    },
    {
      criterion: '3.2.2',
      rating: 'supports',
      responsible: { component: 'Goes on only at a press of the button or of Enter.' },
      proof: onPass('base', 'keys'),
    },
    {
      criterion: '3.2.6',
      rating: 'supports',
      responsible: {
        component: 'Ends in every state with how to reach the GP surgery.',
        host: 'Keeps other ways to get help in the same place on each page.',
      },
      proof: inTest(
        behaviour,
        'offers a way that is not online whatever ways the host gives, in every state',
      ),
    },
    {
      criterion: '3.3.1',
      rating: 'supports',
      responsible: {
        component: 'Says what is missing in words, above the form and at the question.',
      },
      proof: [
        ...inTest(behaviour, missing),
        ...inTest(server, 'asks again where the form holds %s'),
      ],
    },
    {
      criterion: '3.3.2',
      rating: 'supports',
      responsible: { component: 'Gives the question and each answer a label that can be seen.' },
      proof: [...onPass('base', 'axe'), ...onPass('no-javascript', 'axe', 'no-javascript')],
    },
    {
      criterion: '3.3.4',
      rating: 'supports',
      reason: 'Nothing legal or financial is decided. The answer can be changed afterwards.',
      responsible: { component: 'Lets the person change the answer.' },
      proof: inTest(server, goesBack),
    },
    {
      criterion: '3.3.7',
      rating: 'supports',
      responsible: { component: 'Keeps the answer where the person goes back to it.' },
      proof: inTest(server, goesBack),
    },
    {
      criterion: '4.1.3',
      rating: 'supports',
      reason: 'Nothing is said without focus: the error is an alert that takes focus.',
      responsible: { component: 'Moves focus to what is new, and marks the error as an alert.' },
      proof: inTest(behaviour, missing),
    },
  ]),
};
