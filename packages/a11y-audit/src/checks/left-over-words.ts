import type { Finding } from '../results/result.js';
import { type Check, notApplicable } from './check.js';

/** A text on the page, with the language that the markup gives it. */
interface FoundText {
  text: string;
  where: string;
  lang: string;
}

function listTexts(within: string): FoundText[] {
  const { isVisible, where } = window.a11yAudit;
  const found: FoundText[] = [];
  for (const root of document.querySelectorAll(within)) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!isVisible(element)) continue;
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '');
      const spoken = ['aria-label', 'alt', 'title', 'placeholder'].map(
        (name) => element.getAttribute(name) ?? '',
      );
      for (const text of [...own, ...spoken]) {
        if (/\p{L}/u.test(text)) found.push({ text, where: where(element), lang });
      }
    }
  }
  return found;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Patterns of English messages. `{name}` stands for any text; a message without words is none. */
export function englishPatterns(messages: readonly string[]): RegExp[] {
  return messages
    .map(plain)
    .filter((message) => /\p{L}{2}/u.test(message.replace(/\{\w+\}/g, '')))
    .map((message) => {
      const parts = message
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('.+')}$`, 'u');
    });
}

/**
 * Looks for the widgets' own English in another language. Words that a story gives to a widget are
 * English by right and are not looked for: a text counts only where it is one of the widgets' messages.
 */
export const leftOverWordsCheck: Check = {
  ids: ['left-over-words'],
  changesPage: false,
  run: async ({ page, project: { words } }) => {
    if (!words) {
      return {
        'left-over-words': notApplicable(
          'The configuration names no English texts to look for. Give them under "words".',
        ),
      };
    }
    const patterns = englishPatterns(words.english);
    const same = new Set(words.sameEverywhere);
    const findings = (await page.evaluate(listTexts, words.within))
      .filter(({ text }) => !same.has(plain(text)))
      .filter(({ text }) => patterns.some((pattern) => pattern.test(plain(text))))
      .map(({ where, lang }): Finding => {
        const marked = /^en\b/i.test(lang) && !/^en-x/i.test(lang);
        return {
          kind: marked ? 'note' : 'failure',
          rule: marked ? 'english-marked' : 'english-left-over',
          criteria: ['3.1.2'],
          where,
          message: marked
            ? 'This text is English and says so with lang. It has no translation yet.'
            : 'This text is English and its markup says another language. Translate it, or mark it with lang.',
        };
      });
    return { 'left-over-words': { findings } };
  },
};
