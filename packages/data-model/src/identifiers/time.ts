import { dayPattern, instantPattern } from './patterns.js';

/** Does a day exist whose month and day are in range? Date moves 30 February to March, or refuses it. */
function dayExists(text: string): boolean {
  // Without a text in between, which would cost as much as all else: the code of the digit 0 is 48.
  const day = (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 48;
  return day < 29 || new Date(text).getUTCDate() === day;
}

/** Is it `YYYY-MM-DDTHH:mm:ss.sssZ`, and a moment that exists? */
export function isInstant(text: string): boolean {
  return instantPattern.test(text) && dayExists(text);
}

/** Is it `YYYY-MM-DD`, and a day that exists? */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && dayExists(text);
}

/** A moment as this kit writes it. */
export function toInstant(moment: Date): string {
  return moment.toISOString();
}

let londonFormat: Intl.DateTimeFormat | undefined;

/**
 * The calendar day in London on which a moment falls, as `YYYY-MM-DD`. In summer London is an hour
 * ahead of UTC, so 23:30 UTC is already the next day there.
 */
export function londonDay(moment: Date): string {
  londonFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
  });
  // As 24/11/2026; of the first thousand years, without the noughts.
  return londonFormat.format(moment).split('/').reverse().join('-').padStart(10, '0');
}
