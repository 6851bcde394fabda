import type { MessageSet } from '../../messages/types.js';

/** Every word that HelpOffer shows. Wording rules: NHS digital service manual, content style guide. */
export const helpOfferMessages = {
  heading: 'Would you like help to use our online services?',
  intro: 'We offer help to everyone. You do not have to use online services.',
  who: 'Who helps',
  when: 'When',
  where: 'Where',
  howLong: 'How long',
  question: 'How would you like to get help?',
  inPerson: 'In person, at the GP surgery',
  inPersonHint: 'Someone sits with you and goes through it.',
  phone: 'By phone',
  phoneHint: 'Someone talks you through it.',
  someoneElseHelps: 'Someone I know helps me',
  someoneElseHelpsHint: 'For example, a carer or a trusted person.',
  notNow: 'Not now',
  notNowHint: 'You can ask for help at any time.',
  notOnline: 'I do not want to use online services',
  notOnlineHint: 'You can phone, visit or write instead.',
  continue: 'Continue',
  nothingChosen: 'Choose how you would like to get help, or choose “Not now”',
  thanks: 'Thank you for your answer',
  nextInPerson: 'Tell the reception team that you would like help with online services.',
  nextPhone: 'Phone the GP surgery and ask for help with online services.',
  nextSomeoneElseHelps:
    'Ask the GP surgery how a carer or trusted person can use online services for you.',
  nextNotNow: 'You can ask for help at any time. Speak to the reception team when you are ready.',
  nextNotOnline: 'Phone, visit or write to the GP surgery to get what you need.',
  yourAnswer: 'Your answer',
  changeAnswer: 'Change my answer',
} satisfies MessageSet;

export type HelpOfferMessages = typeof helpOfferMessages;
