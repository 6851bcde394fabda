import { isDay, isInstant, londonDay } from '../identifiers/time.js';
import type { CommunityService, Day } from '../schemas/index.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Up to this age an entry is fresh: half a year. The kit's own choice, as is the next: no standard
 * says when an entry is old. A host that knows its directory uses `days` instead of `band`.
 */
export const SERVICE_FRESH_DAYS = 183;
/** Up to this age it is ageing: a year. Beyond, it is stale. */
export const SERVICE_AGEING_DAYS = 365;

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
  const since =
    assuredOn ??
    (modifiedAt && isInstant(modifiedAt) ? londonDay(new Date(modifiedAt)) : undefined);
  if (!since || !isDay(since) || !isDay(today)) return { band: 'unknown', basis: 'none' };
  const basis = assuredOn ? 'assured' : 'modified';
  // Both are midnights in UTC, so that no change of the clock stands between them.
  const days = (Date.parse(today) - Date.parse(since)) / DAY_MILLISECONDS;
  if (days < 0) return { band: 'unknown', basis };
  const band =
    days <= SERVICE_FRESH_DAYS ? 'fresh' : days <= SERVICE_AGEING_DAYS ? 'ageing' : 'stale';
  return { band, days, basis };
}
