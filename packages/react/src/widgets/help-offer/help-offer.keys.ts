import type { KeyTable } from '../../internal/keys.js';

const story = 'for-patients-helpoffer--offer';
const firstWay = 'In person, at the GP surgery';

/** The keys of HelpOffer. The accessibility audit presses them. */
export const helpOfferKeys: KeyTable = {
  widget: 'HelpOffer',
  keys: [
    {
      key: 'Tab',
      effect: 'Goes to the answers, then to Continue, then to the phone number.',
      story,
      steps: [
        { press: 'Tab', expect: [{ role: 'radio', name: firstWay, focused: true }] },
        { press: 'Tab', expect: [{ role: 'button', name: 'Continue', focused: true }] },
        { press: 'Tab', expect: [{ role: 'link', name: '01632 960 100', focused: true }] },
      ],
    },
    {
      key: 'Arrow keys',
      effect: 'Choose an answer.',
      story,
      steps: [
        { press: 'Tab' },
        {
          press: 'ArrowDown',
          expect: [{ role: 'radio', name: 'By phone', focused: true, checked: true }],
        },
        {
          press: 'ArrowUp',
          expect: [{ role: 'radio', name: firstWay, focused: true, checked: true }],
        },
      ],
    },
    {
      key: 'Space',
      effect: 'Chooses the answer that has focus.',
      story,
      steps: [
        { press: 'Tab', expect: [{ role: 'radio', name: firstWay, checked: false }] },
        { press: 'Space', expect: [{ role: 'radio', name: firstWay, checked: true }] },
      ],
    },
    {
      key: 'Enter, with an answer',
      effect: 'Goes on, from an answer or from the button. Focus moves to the new heading.',
      story,
      steps: [
        { press: 'Tab' },
        { press: 'Space' },
        {
          press: 'Enter',
          expect: [{ role: 'heading', name: 'Thank you for your answer', focused: true }],
        },
      ],
    },
    {
      key: 'Enter, without an answer',
      effect: 'Says what is missing. Focus moves there.',
      story,
      steps: [
        { press: 'Tab', times: 2, expect: [{ role: 'button', name: 'Continue', focused: true }] },
        { press: 'Enter', expect: [{ role: 'alert', focused: true }] },
      ],
    },
  ],
};
