import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Without case, accents and apostrophes, and with one kind of hyphen. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'‘’ʼ]/gu, '')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
}

const closed = (text: string) => text.replaceAll('-', '');
const spaced = (text: string) => text.replaceAll('-', ' ');

/** What an entry shows, but not the terms that stand in every entry. */
function shownText(entry: ReactElement): string {
  const markup = renderToStaticMarkup(entry).replaceAll('<', ' <');
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const term of body.querySelectorAll('dt')) term.remove();
  const text = folded(body.textContent ?? '').replaceAll(/\s+/g, ' ');
  return `${closed(text)} ${spaced(text)}`;
}

/** Each entry is rendered once, when a search first asks for it. */
const texts = new WeakMap<object, string>();

/**
 * Does an entry show every searched word, in any order? A word is found inside another one, in the
 * singular where it was written in the plural, and with or without its hyphen.
 *
 * @param subject what the entry is about
 */
export function shows(text: string, subject: object, entry: ReactElement): boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const place = texts.get(subject) ?? shownText(entry);
  texts.set(subject, place);
  return words
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
    .every((word) => place.includes(closed(word)) || place.includes(spaced(word)));
}
