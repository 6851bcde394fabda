import type { KeyTable } from '../../internal/keys.js';

const story = 'for-staff-facilitationrecorder--help';

/** The keys of FacilitationRecorder. The accessibility audit presses them. */
export const facilitationRecorderKeys: KeyTable = {
  widget: 'FacilitationRecorder',
  keys: [
    {
      key: 'Space',
      effect: 'Chooses what has focus.',
      story,
      steps: [
        { press: 'Tab', expect: [{ role: 'radio', name: 'NHS App', focused: true }] },
        { press: 'Space', expect: [{ role: 'radio', name: 'NHS App', checked: true }] },
      ],
    },
    {
      key: 'Arrow keys',
      effect: 'Choose within a question.',
      story,
      steps: [
        { press: 'Tab' },
        {
          press: 'ArrowDown',
          expect: [
            { role: 'radio', name: 'Order a repeat prescription', focused: true, checked: true },
          ],
        },
      ],
    },
    {
      key: 'Tab',
      effect: 'Goes to the next question.',
      story,
      steps: [
        { press: 'Tab' },
        {
          press: 'Tab',
          expect: [{ role: 'radio', name: 'Help when someone asks', focused: true }],
        },
        { press: 'Tab', expect: [{ role: 'radio', name: 'Done online', focused: true }] },
      ],
    },
    {
      key: 'Enter',
      effect: 'Saves, from any choice. Focus moves to the first choice again.',
      story,
      steps: [
        { press: 'Tab' },
        { press: 'Space' },
        { press: 'Tab' },
        { press: 'Space' },
        { press: 'Tab' },
        { press: 'Space' },
        {
          press: 'Enter',
          expect: [
            { role: 'button', name: 'Undo', present: true },
            { role: 'radio', name: 'NHS App', focused: true, checked: false },
          ],
        },
      ],
    },
  ],
};
