import * as englishLabels from '@digital-facilitation/data-model/labels';
import type { LocaleMessages } from '@digital-facilitation/react';
import { en } from '@digital-facilitation/react/messages/en';

/** A vowel is written twice, so that a text grows by about 40 %, as it may in a translation. */
const letters: Readonly<Record<string, string>> = {
  a: 'àá',
  e: 'èé',
  i: 'ìí',
  o: 'òó',
  u: 'ùú',
  y: 'ýý',
  A: 'ÀÁ',
  E: 'ÈÉ',
  I: 'ÌÍ',
  O: 'ÒÓ',
  U: 'ÙÚ',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
};

/** A text that can still be read, is longer, and shows by its brackets that it came from messages. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const changed = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => letters[letter] ?? letter),
  );
  return `[${changed.join('')}]`;
}

/** The same shape with every text changed. */
function pseudo<TShape>(shape: TShape): TShape {
  if (typeof shape === 'string') return pseudoText(shape) as TShape;
  if (typeof shape !== 'object' || shape === null) return shape;
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [key, pseudo(value)]),
  ) as TShape;
}

/**
 * English made long and strange, to show what does not fit and what is not in the messages. `en-XA` is
 * the usual tag for it.
 */
export const pseudoLanguage: LocaleMessages = {
  locale: 'en-XA',
  dir: 'ltr',
  review: { status: 'draft', note: 'Made by a program, to try the layout. No language.' },
  widgets: pseudo(en),
  labels: pseudo({ ...englishLabels }) as LocaleMessages['labels'] & object,
};
