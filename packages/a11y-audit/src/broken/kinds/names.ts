import { kindsOf } from './kind-of.js';

export const nameKinds = /* @__PURE__ */ kindsOf('broken-names', [
  {
    id: 'icon-button-without-name',
    title: 'A button with an icon has no name',
    criteria: ['4.1.2'],
    by: [
      ['base', 'axe', 'button-name'],
      ['base', 'tree', 'control-without-name'],
    ],
  },
  {
    id: 'image-without-alt',
    title: 'A picture has no text in its place',
    criteria: ['1.1.1'],
    by: [['base', 'axe', 'image-alt']],
  },
  {
    id: 'alt-is-file-name',
    title: 'The name of a file stands in for what a picture says',
    criteria: ['1.1.1'],
    by: [['base', 'tree', 'alt-says-nothing']],
  },
  {
    id: 'alt-says-other-thing',
    title: 'The text of a picture names something that is not in it',
    criteria: ['1.1.1'],
    by: [],
    why: 'No check here looks at what a picture shows. Whether its text fits is a question for a person.',
  },
  {
    id: 'duplicate-id',
    title: 'Two elements have the id that a description leads to',
    criteria: ['4.1.2'],
    by: [['base', 'tree', 'id-twice']],
  },
  {
    id: 'expanded-on-radio',
    title: 'A radio says that it is closed, which its role cannot say',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'aria-allowed-attr']],
  },
  {
    id: 'unknown-role',
    title: 'A role does not exist',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'aria-roles']],
  },
  {
    id: 'state-not-said',
    title: 'A checkbox does not say whether it is chosen',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'aria-required-attr']],
  },
  {
    id: 'control-inside-control',
    title: 'A button stands inside a button',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'nested-interactive']],
  },
  {
    id: 'link-says-click-here',
    title: 'A link says only “click here”',
    criteria: ['2.4.4'],
    by: [['base', 'tree', 'link-says-nothing']],
  },
  {
    id: 'hidden-but-focusable',
    title: 'A button is hidden from screen readers and gets focus',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'aria-hidden-focus']],
  },
  {
    id: 'frame-without-title',
    title: 'A frame has no title',
    criteria: ['4.1.2'],
    by: [['base', 'axe', 'frame-title']],
  },
  {
    id: 'announced-twice',
    title: 'Two live regions say the same',
    criteria: ['4.1.3'],
    by: [['base', 'tree', 'announced-twice']],
  },
]);
