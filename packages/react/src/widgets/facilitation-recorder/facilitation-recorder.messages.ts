import type { MessageSet } from '../../messages/types.js';

/** Every word that FacilitationRecorder shows, besides the labels of the catalogue. For staff. */
export const facilitationRecorderMessages = {
  heading: 'Record help with online services',
  campaignHeading: 'Record a message or display',
  service: 'What was it about?',
  approach: 'How did you help?',
  outcome: 'How did it end?',
  duration: 'How long did it take? (optional)',
  nonDigitalOffered: 'Did you also offer a way that is not online? (optional)',
  role: 'Your role',
  more: 'Add more (optional)',
  setting: 'Where was it?',
  initiatedBy: 'Who asked or offered first?',
  barriers: 'What got in the way?',
  barriersHint: 'Only what the person said or confirmed. Leave it empty if you did not ask.',
  barrierSource: 'How do you know?',
  campaignApproach: 'What did you send or put up?',
  languages: 'Which languages was it in?',
  reach: 'How many people was it sent to? (optional)',
  reachHint: 'This counts as reach, not as help.',
  save: 'Save',
  toCampaign: 'Record a message or display instead',
  toHelp: 'Record help for one person instead',
  'missing-service': 'Choose what it was about',
  'missing-approach': 'Choose how you helped',
  'missing-outcome': 'Choose how it ended',
  'missing-role': 'Choose your role',
  'missing-barrierSource': 'Choose how you know what got in the way',
  'missing-campaignApproach': 'Choose what you sent or put up',
  'missing-languages': 'Choose at least one language',
  'missing-reach': 'Enter how many people as a whole number, such as 1200',
  saved: 'Saved at {time}.',
  undone: 'The entry of {time} was taken back.',
  undo: 'Undo',
} satisfies MessageSet;

export type FacilitationRecorderMessages = typeof facilitationRecorderMessages;
