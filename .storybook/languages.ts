import type { LocaleMessages } from '@digital-facilitation/react';
import { ar } from '@digital-facilitation/react/messages/ar';
import { cy } from '@digital-facilitation/react/messages/cy';
import { pseudoLanguage } from './pseudo-language.ts';

/** The languages of the toolbar. English is the source and needs no messages. */
export const languages: Record<string, { title: string; messages?: LocaleMessages }> = {
  en: { title: 'English' },
  cy: { title: 'Cymraeg (draft)', messages: cy },
  ar: { title: 'العربية (draft)', messages: ar },
  pseudo: { title: 'Long words (no language)', messages: pseudoLanguage },
};
