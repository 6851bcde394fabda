import { eventIdPattern } from './patterns.js';

/** Is it a UUID of version 7 (RFC 9562) in lower case? */
export function isEventId(text: string): boolean {
  return eventIdPattern.test(text);
}

/**
 * A new event id: a UUID of version 7 (RFC 9562, section 5.7), so that ids sort by time.
 *
 * @param now milliseconds since 1970, for tests and replays; the clock's by default
 * @throws RangeError where `now` is not a whole number of milliseconds since 1970
 * @throws TypeError where the platform has no `crypto.getRandomValues`
 */
export function createEventId(now: number = Date.now()): string {
  if (!Number.isInteger(now) || now < 0 || now >= 2 ** 48) {
    throw new RangeError(
      'An event id holds its time, which must be a whole number of milliseconds since 1970. Give Date.now() or leave it out.',
    );
  }
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  let rest = now;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The moment held in an event id, in milliseconds since 1970; `undefined` where it is no event id. */
export function eventIdTime(id: string): number | undefined {
  return isEventId(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
}
