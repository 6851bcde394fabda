'use client';

import type { ReactNode } from 'react';
import { warnOnce } from '../internal/warn.js';
import { useFacilitation } from '../provider/context.js';
import { formatMessage, type MessageValues } from './format.js';
import type { LocaleMessages, MessageSet, Translation } from './types.js';

/** The words of one widget in the language that is shown. */
export interface Messages<TMessages extends MessageSet> {
  /** A message to render. English among another language is marked with `lang`. */
  t: (key: keyof TMessages & string, values?: MessageValues) => ReactNode;
  /** A message as plain text, for an attribute or an announcement. */
  text: (key: keyof TMessages & string, values?: MessageValues) => string;
  /** A label of the catalogue, by list and id; the English one is given for the fallback. */
  label: (list: string, id: string, english: string) => ReactNode;
  /** Language and direction of the widget's own words, for its root element. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Locale for numbers and times: British where the language is English, with digits 0 to 9 in all. */
  formatLocale: string;
  /** The words come from a translation that nobody has reviewed. */
  draft: boolean;
}

function formatLocaleOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : `${lang}-u-nu-latn`;
}

/** The language in use: none where its words are drafts and drafts are not to be shown. */
function usable(
  messages: LocaleMessages | undefined,
  drafts: 'english' | 'show',
): LocaleMessages | undefined {
  return messages && (messages.review.status === 'reviewed' || drafts === 'show')
    ? messages
    : undefined;
}

/** A word under a name that the widget does not have is never shown: most often a slip of the pen. */
function warnOfUnknownWords(widget: string, english: MessageSet, given: object | undefined): void {
  for (const key of Object.keys(given ?? {})) {
    if (key in english) continue;
    warnOnce(
      `"${key}" is not among the words of ${widget}, so it is never shown. Look for its name in the widget's messages, such as helpOfferMessages.`,
    );
  }
}

/**
 * Chooses each word: the host's override, else the translation, else English. What falls back to
 * English inside another language is wrapped in a `span` with `lang` and `dir`.
 */
export function useMessages<const TMessages extends MessageSet>(
  widget: string,
  english: TMessages,
  own?: Translation<TMessages>,
): Messages<TMessages> {
  const { messages, drafts, overrides } = useFacilitation();
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknownWords(widget, english, own);
    warnOfUnknownWords(widget, english, overrides?.[widget]);
  }
  const language = usable(messages, drafts);
  const lang = language?.locale ?? 'en';
  const translated = language?.widgets[widget];
  const host = overrides?.[widget];

  function find(key: keyof TMessages & string): { text: TMessages[string]; english: boolean } {
    const found = own?.[key] ?? host?.[key] ?? translated?.[key];
    return found === undefined
      ? { text: english[key] as TMessages[string], english: true }
      : { text: found as TMessages[string], english: false };
  }
  function marked(content: string): ReactNode {
    return lang === 'en' ? (
      content
    ) : (
      <span className="df-foreign" lang="en" dir="ltr">
        {content}
      </span>
    );
  }
  function text(key: keyof TMessages & string, values: MessageValues = {}): string {
    const found = find(key);
    return formatMessage(found.text, values, formatLocaleOf(found.english ? 'en' : lang));
  }
  return {
    text,
    t: (key, values) => (find(key).english ? marked(text(key, values)) : text(key, values)),
    label: (list, id, englishLabel) => language?.labels?.[list]?.[id] ?? marked(englishLabel),
    lang,
    dir: language?.dir ?? 'ltr',
    formatLocale: formatLocaleOf(lang),
    draft: language?.review.status === 'draft',
  };
}
