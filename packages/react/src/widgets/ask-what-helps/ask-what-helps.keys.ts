import type { KeyTable } from '../../internal/keys.js';

const first = 'for-patients-askwhathelps--first-question';
const second = 'for-patients-askwhathelps--second-question';
const noDevice = 'I do not have a phone, tablet or computer that goes online';

/** The keys of AskWhatHelps. The accessibility audit presses them. */
export const askWhatHelpsKeys: KeyTable = {
  widget: 'AskWhatHelps',
  keys: [
    {
      key: 'Tab',
      effect: 'Goes through the answers, then Continue, Skip this question, Back.',
      story: second,
      steps: [
        { press: 'Tab', expect: [{ role: 'checkbox', name: noDevice, focused: true }] },
        {
          press: 'Tab',
          times: 6,
          expect: [{ role: 'checkbox', name: 'None of these', focused: true }],
        },
        { press: 'Tab', expect: [{ role: 'button', name: 'Continue', focused: true }] },
        { press: 'Tab', expect: [{ role: 'button', name: 'Skip this question', focused: true }] },
        { press: 'Tab', expect: [{ role: 'button', name: 'Back', focused: true }] },
      ],
    },
    {
      key: 'Space',
      effect: 'Ticks or unticks an answer.',
      story: second,
      steps: [
        { press: 'Tab' },
        { press: 'Space', expect: [{ role: 'checkbox', name: noDevice, checked: true }] },
        { press: 'Space', expect: [{ role: 'checkbox', name: noDevice, checked: false }] },
      ],
    },
    {
      key: 'Arrow keys',
      effect: 'Choose, in the first question.',
      story: first,
      steps: [
        { press: 'Tab' },
        {
          press: 'ArrowDown',
          expect: [
            {
              role: 'radio',
              name: 'I am a carer or trusted person, answering for someone else',
              focused: true,
              checked: true,
            },
          ],
        },
      ],
    },
    {
      key: 'Enter',
      effect: 'Goes on. Focus moves to the next question, which is read out with its hint.',
      story: first,
      steps: [
        { press: 'Tab' },
        { press: 'Space' },
        { press: 'Enter', expect: [{ role: 'checkbox', name: noDevice, present: true }] },
        { press: 'Tab', expect: [{ role: 'checkbox', name: noDevice, focused: true }] },
      ],
    },
  ],
};
