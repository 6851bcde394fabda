import { kindsOf } from './kind-of.js';

export const lookKinds = /* @__PURE__ */ kindsOf('broken-looks', [
  {
    id: 'low-contrast',
    title: 'Text is too faint',
    criteria: ['1.4.3'],
    by: [['base', 'axe', 'color-contrast']],
  },
  {
    id: 'low-contrast-in-dark-theme',
    title: 'Text is too faint in the dark theme only',
    criteria: ['1.4.3'],
    by: [['dark', 'axe', 'color-contrast']],
  },
  {
    id: 'link-by-colour-only',
    title: 'Only colour tells a link from the text around it',
    criteria: ['1.4.1'],
    by: [['base', 'axe', 'link-in-text-block']],
  },
  {
    id: 'motion-kept',
    title: 'Something moves although less motion was asked for',
    criteria: ['2.2.2', '2.3.3'],
    by: [['reduced-motion', 'motion', 'moves-by-animation']],
  },
  {
    id: 'control-lost-in-forced-colours',
    title: 'A control is not there under forced colours',
    criteria: ['1.4.11'],
    by: [['forced-light', 'forced-colours', 'control-lost']],
  },
  {
    id: 'state-lost-in-forced-colours',
    title: 'Chosen and not chosen look the same under forced colours',
    criteria: ['1.4.11'],
    by: [['forced-light', 'forced-colours', 'state-lost']],
  },
  {
    id: 'focus-lost-in-forced-colours',
    title: 'Nothing shows where focus is under forced colours',
    criteria: ['2.4.7'],
    by: [['forced-light', 'forced-colours', 'focus-lost']],
  },
  {
    id: 'text-in-background-image',
    title: 'A text is a part of a background picture',
    criteria: ['1.1.1', '1.4.5'],
    by: [['base', 'tree', 'background-says-something']],
  },
  {
    id: 'lost-on-paper',
    title: 'A part of the content is not printed',
    criteria: ['1.3.1'],
    by: [['print', 'print', 'text-not-printed']],
  },
  {
    id: 'cut-on-paper',
    title: 'A part that scrolls is cut off on paper',
    criteria: ['1.3.1'],
    by: [['print', 'print', 'cut-on-paper']],
  },
]);
