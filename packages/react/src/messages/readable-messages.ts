import { warnOnce } from '../internal/warn.js';
import type { LocaleMessages } from './types.js';

function problemOf({ locale, widgets, review }: Partial<LocaleMessages>): string | undefined {
  if (!locale || !widgets || !review) {
    return "They are not a language of the kit. Import one, such as cy from '@digital-facilitation/react/messages/cy', and give it whole.";
  }
  try {
    Intl.getCanonicalLocales(locale);
    return undefined;
  } catch {
    return 'Their locale is not a BCP 47 tag. Write it with a hyphen, such as en-GB.';
  }
}

/**
 * A language that can be shown; none where what a host gave is no language, or has a locale that makes
 * numbers and plurals throw. The widgets then speak English.
 */
export function readableMessages(messages: LocaleMessages | undefined): LocaleMessages | undefined {
  if (!messages) return undefined;
  const problem = problemOf(messages);
  if (problem === undefined) return messages;
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `The messages given to FacilitationProvider cannot be used, so its widgets speak English. ${problem}`,
    );
  }
  return undefined;
}
