import type { Criterion } from '../../internal/criteria.js';
import { onStory } from '../../internal/proofs.js';

export { askWhatHelpsConformance } from './ask-what-helps.conformance.js';

const answers = 'AskWhatHelps.test.tsx';
const steps = 'AskWhatHelps.steps.test.tsx';
const end = 'AskWhatHelps.end.test.tsx';
const posting = 'AskWhatHelps.posting.test.tsx';
const server = 'AskWhatHelps.ssr.test.tsx';
const forged = 'AskWhatHelps.forged.ssr.test.tsx';

/** What AskWhatHelps must do, and how that is shown. */
export const askWhatHelpsCriteria: readonly Criterion[] = [
  {
    id: 'ask-what-helps-1',
    statement: 'Each question can be skipped without a reason, and the record names it as skipped.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: answers,
        title: 'lets the person skip %s, and names that question alone',
      },
      {
        by: 'test',
        file: answers,
        title: 'counts "I’d rather not say" as skipped, gone on from by "%s"',
      },
    ],
  },
  {
    id: 'ask-what-helps-2',
    statement:
      'Each barrier says how it is known, and a carer or staff are told to ask the person.',
    wcag: [],
    proof: [
      { by: 'test', file: answers, title: 'says by "%s" how each barrier is known' },
      { by: 'test', file: answers, title: 'tells a carer and staff to ask the person about %s' },
      onStory('for-patients-askwhathelps--assisted'),
    ],
  },
  {
    id: 'ask-what-helps-3',
    statement: 'It ends with things that could help, and shows no score and no label of a person.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: end,
        title: 'shows things that could help, and no category, score or label of the person',
      },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-patients-askwhathelps--what-could-help',
      },
    ],
  },
  {
    id: 'ask-what-helps-4',
    statement: 'A barrier beyond health care leads to others, whatever the surgery offers.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: end,
        title: 'leads a barrier beyond health care to others, although the surgery offers nothing',
      },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-patients-askwhathelps--what-this-surgery-offers',
      },
    ],
  },
  {
    id: 'ask-what-helps-5',
    statement: 'A way that is not online is there in every state and no prop takes it away.',
    wcag: [],
    proof: [
      { by: 'test', file: end, title: 'offers a way that is not online at %s' },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-patients-askwhathelps--nothing-to-help-with',
      },
    ],
  },
  {
    id: 'ask-what-helps-6',
    statement: 'It can be worked by keyboard alone, and focus goes to what is new.',
    wcag: ['2.1.1', '2.4.3'],
    proof: [
      {
        by: 'test',
        file: answers,
        title: 'is walked to its end by keys alone, and hands over one record that stands',
      },
      { by: 'test', file: steps, title: 'moves focus to each question as it comes' },
      {
        by: 'test',
        file: steps,
        title: 'moves focus to the heading at the look at all answers and at the end',
      },
    ],
  },
  {
    id: 'ask-what-helps-7',
    statement: 'What is missing is said in words, above the form and at the question.',
    wcag: ['3.3.1', '3.3.3'],
    proof: [
      {
        by: 'test',
        file: steps,
        title: 'says that nothing is chosen, moves focus there, and leads to the first option',
      },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-patients-askwhathelps--nothing-chosen',
      },
    ],
  },
  {
    id: 'ask-what-helps-8',
    statement: 'All answers can be looked at and changed before anything is handed over.',
    wcag: ['3.3.4'],
    proof: [
      {
        by: 'test',
        file: steps,
        title: 'comes back to the look at all answers after a change, with the new answer',
      },
      { by: 'test', file: posting, title: 'posts nothing before the person has finished' },
      onStory('for-patients-askwhathelps--check-answers'),
    ],
  },
  {
    id: 'ask-what-helps-9',
    statement: 'It works before JavaScript arrives: posted forms give the same record.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: server,
        title: 'comes by posted forms to the record that the same answers give in a browser',
      },
      {
        by: 'test',
        file: forged,
        title: 'never throws, and gives a record only from the look at all answers',
      },
    ],
  },
  {
    id: 'ask-what-helps-10',
    statement: 'A screen reader speaks each question, its hint, its options and what is wrong.',
    wcag: ['1.3.1', '4.1.2'],
    proof: [
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-patients-askwhathelps--second-question',
      },
      {
        by: 'manual',
        with: 'screen-reader',
        steps: [
          'Open the story "First question" with a screen reader.',
          'Choose an answer and press Continue: the next question and its hint are spoken.',
          'Press Continue without an answer: the problem is spoken once, with the way to mend it.',
          'Go on to the end: the heading "What could help" is spoken, then the lists below it.',
        ],
      },
    ],
  },
];
