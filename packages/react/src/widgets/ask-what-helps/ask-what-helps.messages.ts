import type { MessageSet } from '../../messages/types.js';

/** Every word that AskWhatHelps shows, besides the labels of the catalogue. */
export const askWhatHelpsMessages = {
  heading: 'What would help you to use online services?',
  intro: 'You can skip any question.',
  progress: 'Question {number} of {total}',
  'who-answers': 'Who is answering?',
  self: 'I am answering for myself',
  carer: 'I am a carer or trusted person, answering for someone else',
  staff: 'I work at the GP surgery, and the person is with me',
  assisted: 'Ask the person. Choose only what they say.',
  'getting-online': 'Does anything make it hard to get online?',
  'using-services': 'Does anything make online services hard to use?',
  'reading-and-talking': 'Does anything make it hard to read, write, talk or take things in?',
  feelings: 'Is there anything you worry about, or want to do another way?',
  chooseAll: 'Choose all that are true for you.',
  'none-of-these': 'None of these',
  'prefer-not-to-say': 'I’d rather not say',
  continue: 'Continue',
  skip: 'Skip this question',
  back: 'Back',
  'nothing-chosen': 'Choose an answer, or skip this question',
  'choices-conflict': 'Choose “None of these” or “I’d rather not say” on its own',
  check: 'Check your answers',
  change: 'Change',
  skipped: 'Skipped',
  submit: 'See what could help',
  done: 'What could help',
  resultOffered: 'Your GP surgery can offer these. Ask for any that you want.',
  resultAsk: 'Ask your GP surgery about these.',
  resultNothing: 'You did not choose anything. You can ask for help at any time.',
  atSurgery: 'From your GP surgery',
  handOvers: 'From other organisations',
  handOversHint: 'Your GP surgery can tell you how to contact them.',
  more: {
    one: 'Show {count} more thing',
    other: 'Show {count} more things',
  },
  startAgain: 'Start again',
} satisfies MessageSet;

export type AskWhatHelpsMessages = typeof askWhatHelpsMessages;
