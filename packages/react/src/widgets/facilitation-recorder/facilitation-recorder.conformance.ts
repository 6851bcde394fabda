import type { WidgetConformance } from '../../internal/criteria.js';
import { absent, inTest, onPass } from '../../internal/proofs.js';
import { ratingsOf } from '../../internal/ratings-shared.js';

const help = 'facilitation-recorder/FacilitationRecorder.test.tsx';
const undo = 'facilitation-recorder/FacilitationRecorder.undo.test.tsx';
const campaign = 'facilitation-recorder/FacilitationRecorder.campaign.test.tsx';
const leads = 'leads from what is missing to the first choice of its group';
const takenBack = 'hands over a correction that names the entry which is taken back';

/** How FacilitationRecorder is rated on each success criterion. */
export const facilitationRecorderConformance: WidgetConformance = {
  widget: 'FacilitationRecorder',
  stories: ['for-staff-facilitationrecorder--*', 'server-markup--facilitationrecorder'],
  ratings: ratingsOf('FacilitationRecorder', [
    {
      criterion: '1.3.5',
      rating: 'not-applicable',
      reason:
        'The one field to type in counts people. The role of the member of staff is chosen from a list, which no browser fills in.',
      responsible: { component: 'Turns off filling-in where a number is typed.' },
      proof: [absent('asks for nothing that a browser could fill in')],
    },
    {
      criterion: '2.4.3',
      rating: 'supports',
      responsible: {
        component: 'Moves focus to where the next entry begins, and to what is wrong.',
      },
      proof: [
        ...onPass('base', 'order'),
        ...inTest(help, 'moves focus to the first choice after saving'),
        ...inTest(undo, 'moves focus to the first choice after an undo, whose button goes away'),
        ...inTest(
          campaign,
          'moves focus to the first choice of the other form, and keeps the service',
        ),
      ],
    },
    {
      criterion: '2.4.4',
      rating: 'supports',
      responsible: { component: 'Names each link by the error that it leads to.' },
      proof: [...onPass('base', 'axe'), ...inTest(help, leads)],
    },
    {
      criterion: '2.5.5',
      rating: 'does-not-support',
      reason: 'It is dense, for staff who use it often: its targets aim at 32 px, not at 44.',
      responsible: { component: 'Aims at 32 by 32 px.' },
      proof: [],
    },
    {
      criterion: '3.2.2',
      rating: 'supports',
      responsible: { component: 'Saves and switches only at a press of a button or of Enter.' },
      proof: onPass('base', 'keys'),
    },
    {
      criterion: '3.2.6',
      rating: 'not-applicable',
      reason: 'The widget holds no way to get help; that is for the page of the staff.',
      responsible: { host: 'Keeps ways to get help in the same place on each page.' },
      proof: [],
    },
    {
      criterion: '3.3.1',
      rating: 'supports',
      responsible: {
        component: 'Lists what is missing in words, above the form and at each group.',
      },
      proof: [
        ...inTest(
          help,
          'lists what is missing in order, moves focus there, and hands over nothing',
          leads,
        ),
        ...inTest(
          campaign,
          'refuses "%s" people without repeating it, and keeps it to be put right',
        ),
      ],
    },
    {
      criterion: '3.3.2',
      rating: 'supports',
      responsible: {
        component: 'Gives each question, choice and field a label, and says what is optional.',
        content: 'Names choices of the practice in words that its staff know.',
      },
      proof: [...onPass('base', 'axe'), ...onPass('no-javascript', 'axe', 'no-javascript')],
    },
    {
      criterion: '3.3.4',
      rating: 'supports',
      reason: 'An entry that was saved can be taken back.',
      responsible: {
        component: 'Offers Undo after each entry.',
        host: 'Keeps the correction with the entry.',
      },
      proof: inTest(undo, takenBack, 'takes an entry back once only, and says so'),
    },
    {
      criterion: '3.3.7',
      rating: 'supports',
      responsible: {
        component: 'Keeps the role and the place for the next entry.',
        host: 'Gives the role where it knows it.',
      },
      proof: [
        ...inTest(
          help,
          'starts the next entry empty, but for the role and the place',
          'asks for no role that the host gives',
        ),
        ...inTest(
          undo,
          'keeps what is filled in of the next entry while the last one is taken back',
        ),
      ],
    },
    {
      criterion: '4.1.3',
      rating: 'supports',
      responsible: { component: 'Says in a status that an entry was saved or taken back.' },
      proof: inTest(
        undo,
        'has an empty status from the start, and says in one string that it saved',
        'speaks a second entry of the same minute as well',
        'takes an entry back once only, and says so',
      ),
    },
  ]),
};
