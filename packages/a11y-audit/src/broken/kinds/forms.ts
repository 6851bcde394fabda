import { kindsOf } from './kind-of.js';

export const formKinds = /* @__PURE__ */ kindsOf('broken-forms', [
  {
    id: 'missing-label',
    title: 'A text field has no label',
    criteria: ['1.3.1', '3.3.2', '4.1.2'],
    by: [
      ['base', 'axe', 'label'],
      ['base', 'tree', 'control-without-name'],
    ],
  },
  {
    id: 'placeholder-as-label',
    title: 'A placeholder stands in for the label',
    criteria: ['3.3.2'],
    by: [['second-engine', 'second-engine', 'input_label_visible']],
  },
  {
    id: 'visible-label-not-in-name',
    title: 'The name of a button is not what it shows',
    criteria: ['2.5.3'],
    by: [['base', 'axe', 'label-content-name-mismatch']],
  },
  {
    id: 'error-not-linked',
    title: 'An error message is not linked to its field',
    criteria: ['1.3.1', '3.3.1'],
    by: [['base', 'tree', 'error-not-linked']],
  },
  {
    id: 'autocomplete-wrong',
    title: 'The purpose of a field is given in a word that no browser knows',
    criteria: ['1.3.5'],
    by: [['base', 'axe', 'autocomplete-valid']],
  },
  {
    id: 'required-by-red-only',
    title: 'Only red says that a field is required',
    criteria: ['1.4.1', '3.3.2'],
    by: [],
    why: 'Only a person can tell what a colour means on a page. The page says nothing of it that a program could compare.',
  },
  {
    id: 'radios-without-group',
    title: 'Radios have no group with a name',
    criteria: ['1.3.1', '3.3.2'],
    by: [['second-engine', 'second-engine', 'input_checkboxes_grouped']],
  },
  {
    id: 'focus-not-moved-to-error',
    title: 'Focus does not go to the error summary, as the table of keys says',
    criteria: ['2.4.3', '3.3.1'],
    by: [['base', 'keys', 'key-table']],
  },
  {
    id: 'status-not-announced',
    title: 'A status message is in no live region, as the table of keys says',
    criteria: ['4.1.3'],
    by: [['base', 'keys', 'key-table']],
  },
  {
    id: 'focus-jumps-away',
    title: 'A field gives its focus away when it gets it',
    criteria: ['2.1.1', '3.2.1'],
    by: [['base', 'reach', 'tab-passes-by']],
  },
]);
