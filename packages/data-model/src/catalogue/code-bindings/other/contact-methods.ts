import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** How a person prefers to be contacted, in UK Core. */
export const ukCoreContactCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['uk-core-contact-method'], sources: ['ukcore'] },
  [
    {
      id: 'uk-core-contact-1',
      code: '1',
      display: 'Letter',
      concept: { list: 'contact-methods', id: 'letter' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-2',
      code: '2',
      display: 'Visit',
      concept: { list: 'contact-methods', id: 'visit' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-3',
      code: '3',
      display: 'Telephone',
      concept: { list: 'contact-methods', id: 'phone' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-4',
      code: '4',
      display: 'E-mail',
      concept: { list: 'contact-methods', id: 'email' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-5',
      code: '5',
      display: 'Minicom (Textphone)',
      concept: { list: 'contact-methods', id: 'textphone' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-6',
      code: '6',
      display: 'Telephone contact via proxy',
      concept: { list: 'contact-methods', id: 'phone-through-carer' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-7',
      code: '7',
      display: 'Sign language',
      concept: { list: 'contact-methods', id: 'sign-language' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-8',
      code: '8',
      display: 'No Telephone contact',
      concept: { list: 'contact-methods', id: 'no-phone' },
      relation: 'equivalent',
    },
    {
      id: 'uk-core-contact-9',
      code: '9',
      display: 'SMS',
      concept: { list: 'contact-methods', id: 'text-message' },
      relation: 'equivalent',
    },
  ],
);
