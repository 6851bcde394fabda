import type { WidgetConformance } from '../../internal/criteria.js';
import { inTest, onPass } from '../../internal/proofs.js';
import { ratingsOf } from '../../internal/ratings-shared.js';

const answers = 'ask-what-helps/AskWhatHelps.test.tsx';
const steps = 'ask-what-helps/AskWhatHelps.steps.test.tsx';
const end = 'ask-what-helps/AskWhatHelps.end.test.tsx';
const posting = 'ask-what-helps/AskWhatHelps.posting.test.tsx';
const missing = 'says that nothing is chosen, moves focus there, and leads to the first option';

/** How AskWhatHelps is rated on each success criterion. */
export const askWhatHelpsConformance: WidgetConformance = {
  widget: 'AskWhatHelps',
  stories: ['for-patients-askwhathelps--*', 'server-markup--askwhathelps'],
  ratings: ratingsOf('AskWhatHelps', [
    {
      criterion: '2.4.3',
      rating: 'supports',
      responsible: { component: 'Moves focus to each step as it comes, and to what is wrong.' },
      proof: [
        ...onPass('base', 'order'),
        ...inTest(
          steps,
          'moves focus to each question as it comes',
          'moves focus to the heading at the look at all answers and at the end',
          'takes no focus when it appears with %s',
        ),
      ],
    },
    {
      criterion: '2.4.4',
      rating: 'supports',
      responsible: {
        component:
          'Names each link by the error that it leads to, or by the number that it phones.',
      },
      proof: [
        ...onPass('base', 'axe'),
        ...inTest(steps, missing),
        ...inTest(end, 'offers a way that is not online at %s'),
      ],
    },
    {
      criterion: '3.2.2',
      rating: 'supports',
      responsible: { component: 'Goes on only at a press of a button or of Enter.' },
      proof: [
        ...onPass('base', 'keys'),
        ...inTest(
          answers,
          'clears the rest where "None of these" is chosen, and the other way about',
        ),
      ],
    },
    {
      criterion: '3.2.6',
      rating: 'supports',
      responsible: {
        component: 'Ends at every step with how to reach the GP surgery.',
        host: 'Keeps other ways to get help in the same place on each page.',
      },
      proof: inTest(end, 'offers a way that is not online at %s'),
    },
    {
      criterion: '3.3.1',
      rating: 'supports',
      responsible: {
        component: 'Says what is missing in words, above the form and at the question.',
      },
      proof: inTest(
        steps,
        missing,
        'moves focus to the problem again where the same mistake is made twice',
      ),
    },
    {
      criterion: '3.3.2',
      rating: 'supports',
      responsible: {
        component: 'Gives each question and answer a label, and says where several can be chosen.',
      },
      proof: [...onPass('base', 'axe'), ...onPass('no-javascript', 'axe', 'no-javascript')],
    },
    {
      criterion: '3.3.4',
      rating: 'supports',
      reason: 'Nothing legal or financial is decided. All answers are looked at before they go.',
      responsible: { component: 'Shows all answers, with a way to change each, before they go.' },
      proof: [
        ...inTest(
          steps,
          'comes back to the look at all answers after a change, with the new answer',
        ),
        ...inTest(posting, 'posts nothing before the person has finished'),
      ],
    },
    {
      criterion: '3.3.7',
      rating: 'supports',
      responsible: {
        component: 'Asks each thing once, and keeps the answers on the way back.',
        host: 'Hands answers that it has on to the widget.',
      },
      proof: inTest(
        steps,
        'keeps on the way back what was chosen, sent or not',
        'goes on from where the person was, with the answers given before',
      ),
    },
    {
      criterion: '4.1.3',
      rating: 'supports',
      reason: 'Nothing is said without focus: each step and each error takes focus.',
      responsible: { component: 'Moves focus to what is new, and marks the error as an alert.' },
      proof: inTest(steps, missing, 'moves focus to each question as it comes'),
    },
  ]),
};
