import type { LocaleMessages } from '@digital-facilitation/react';

/** The languages of the toolbar. English is the source and needs no messages. */
export const languages: Record<string, { title: string; messages?: LocaleMessages }> = {
  en: { title: 'English' },
};
