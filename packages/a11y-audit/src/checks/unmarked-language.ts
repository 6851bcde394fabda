import type { Page } from 'playwright-core';
import type { Finding } from '../results/result.js';

interface TextIn {
  text: string;
  /** The language that the markup gives it; empty where it gives none. */
  lang: string;
  where: string;
}

/** Every text of the page, also for screen readers alone, with the language of its markup. */
function listTextsIn(): TextIn[] {
  const { isVisible, where } = window.a11yAudit;
  return [...document.body.querySelectorAll('*')].flatMap((element): TextIn[] => {
    if (element.matches('script, style, noscript, template') || !isVisible(element)) return [];
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join(' ');
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return /\p{L}/u.test(text) ? [{ text, lang, where: where(element) }] : [];
  });
}

/** Two letters in a row of a writing that no language in Latin letters uses; one may be a symbol. */
const otherWriting =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** Frequent words of Welsh that are no words of English. */
const welsh = new Set(
  "mae yn yr gyda gan neu wedi chi eich ein ni hyn hwn hon gallwch rydym rydych cymraeg gwasanaeth feddygfa meddyg iechyd gyfer i'r o'r".split(
    ' ',
  ),
);

/** Whether a language is written in Latin letters; `false` for a tag that nobody knows. */
function isLatin(lang: string): boolean {
  try {
    return new Intl.Locale(lang).maximize().script === 'Latn';
  } catch {
    return false;
  }
}

/** Whether a text cannot be in the language that its markup says. */
export function contradicts(text: string, lang: string): boolean {
  if (!isLatin(lang)) return false;
  if (otherWriting.test(text)) return true;
  if (!/^en\b/i.test(lang)) return false;
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const found = new Set(words.filter((word) => welsh.has(word)));
  // Three of them, and a third of the sentence: a Welsh name of a place in English text has fewer.
  return found.size >= 3 && found.size / words.length >= 1 / 3;
}

/** Words in another writing, or Welsh in English, that no `lang` marks. */
export async function unmarkedLanguages(page: Page): Promise<Finding[]> {
  const texts = await page.evaluate(listTextsIn);
  return texts
    .filter(({ text, lang }) => contradicts(text, lang))
    .map(({ where, lang }) => ({
      kind: 'failure',
      rule: 'language-not-marked',
      criteria: ['3.1.2'],
      where,
      message: `The markup says that this text is “${lang}”, and it is written in another language, so a screen reader says it with the wrong voice. Mark it with lang.`,
    }));
}
