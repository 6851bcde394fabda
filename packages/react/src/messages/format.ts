import type { Message } from './types.js';

export type MessageValues = Readonly<Record<string, string | number>>;

function template(message: Message, values: MessageValues, locale: string): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(locale).select(Number(values.count ?? 0));
  return message[category] ?? message.other;
}

/** The text of a message, with its places filled. Numbers are written as the language writes them. */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  return template(message, values, locale).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}
