import { dayPattern, instantPattern } from './patterns.js';

/** Is it `YYYY-MM-DDTHH:mm:ss.sssZ`, and a moment that exists? */
export function isInstant(text: string): boolean {
  if (!instantPattern.test(text)) return false;
  const moment = new Date(text);
  // A date such as 30 February is moved to March by Date, or refused: either way it does not come back.
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

/** Is it `YYYY-MM-DD`, and a day that exists? */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && isInstant(`${text}T00:00:00.000Z`);
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
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(
    londonFormat.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}
