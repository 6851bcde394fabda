import { kindsOf } from './kind-of.js';

export const languageKinds = /* @__PURE__ */ kindsOf('broken-language', [
  {
    id: 'english-in-welsh',
    title: 'English is left over in Welsh',
    criteria: ['3.1.2'],
    by: [['welsh', 'left-over-words', 'english-left-over']],
  },
  {
    id: 'english-in-arabic',
    title: 'English is left over in Arabic',
    criteria: ['3.1.2'],
    by: [['arabic', 'left-over-words', 'english-left-over']],
  },
  {
    id: 'arabic-not-marked',
    title: 'Arabic words in English text are not marked as such',
    criteria: ['3.1.2'],
    by: [['base', 'tree', 'language-not-marked']],
  },
  {
    id: 'welsh-not-marked',
    title: 'A Welsh sentence in English text is not marked as such',
    criteria: ['3.1.2'],
    by: [['base', 'tree', 'language-not-marked']],
  },
  {
    id: 'page-without-language',
    title: 'The page does not say its language',
    criteria: ['3.1.1'],
    by: [['base', 'axe', 'html-has-lang']],
  },
]);
