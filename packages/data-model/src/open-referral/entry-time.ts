import { isDay, londonDay } from '../identifiers/time.js';

/** A moment of the feed as the kit writes it. Without a zone it is taken as UTC: an hour is no age. */
export function feedInstant(text: string): string | undefined {
  const day = text.slice(0, 10);
  const [found, time = '00:00', zone = 'Z'] =
    /^(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,3})?)\d*(Z|[+-]\d\d:\d\d)?)?$/i.exec(text.slice(10)) ??
    [];
  // Date would move 30 February to March.
  if (found === undefined || !isDay(day)) return undefined;
  const instant = new Date(`${day}T${time}${zone.toUpperCase()}`).toJSON();
  // An hour before or after the years that have four digits is written in another form.
  return /^\d/.test(instant) ? instant : undefined;
}

/** A day of the feed; of a moment, the day in London. */
export function feedDay(text: string): string | undefined {
  const instant = isDay(text) ? undefined : feedInstant(text);
  const day = instant ? londonDay(new Date(instant)) : text;
  return isDay(day) ? day : undefined;
}
