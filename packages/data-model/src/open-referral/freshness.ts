import { isDay, londonDay } from '../identifiers/time.js';
import type { CommunityService, Day } from '../schemas/index.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Up to this age an entry is fresh: half a year. The kit's own choice, as is the next: no standard
 * says when an entry is old. A host that knows its directory uses `days` instead of `band`.
 */
export const FRESH_MAX_DAYS = 183;
/** Up to this age it is ageing: a year. Beyond, it is stale. */
export const AGEING_MAX_DAYS = 365;

export interface ServiceFreshness {
  band: 'fresh' | 'ageing' | 'stale' | 'unknown';
  /** Whole days since; left out where unknown. */
  days?: number | undefined;
  /** What the age is counted from. */
  basis: 'assured' | 'modified' | 'none';
}

/**
 * How long ago a service's entry was checked; where nobody says so, how long ago it was changed. A check
 * goes before a later change, because a change of one field says nothing of the others. A date
 * that is yet to come tells nothing, and is unknown.
 *
 * @param today a day in London, `YYYY-MM-DD`
 */
export function freshnessOf(
  { freshness: { assuredOn, modifiedAt } }: Pick<CommunityService, 'freshness'>,
  today: Day,
): ServiceFreshness {
  const since = assuredOn ?? (modifiedAt && feedDay(modifiedAt));
  if (!since || !isDay(since) || !isDay(today)) return { band: 'unknown', basis: 'none' };
  const basis = assuredOn ? 'assured' : 'modified';
  // Both are midnights in UTC, so that no change of the clock stands between them.
  const days = (Date.parse(today) - Date.parse(since)) / DAY_MILLISECONDS;
  if (days < 0) return { band: 'unknown', basis };
  const band = days <= FRESH_MAX_DAYS ? 'fresh' : days <= AGEING_MAX_DAYS ? 'ageing' : 'stale';
  return { band, days, basis };
}

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
