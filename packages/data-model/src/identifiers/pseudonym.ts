import { isWhole } from './whole-text.js';

/** Shortest key that is accepted, in bytes: as long as the hash (RFC 2104, section 3). */
export const PSEUDONYM_KEY_BYTES = 32;

/**
 * A pseudonym for a host's own reference: HMAC-SHA-256 under the host's key, as 43 characters of
 * base64url. The same reference and key give the same pseudonym, and without the key nobody can go
 * back or try out guesses. Keep the key on the server and apart from the events.
 *
 * @throws RangeError where the key is too short, or the reference holds half of a character
 * @throws TypeError where the platform has no `crypto.subtle` (a page without HTTPS)
 */
export async function createPseudonym(key: Uint8Array, reference: string): Promise<string> {
  if (key.byteLength < PSEUDONYM_KEY_BYTES) {
    throw new RangeError(
      `The key for pseudonyms has ${key.byteLength} bytes, so it could be guessed. Give one of at least ${PSEUDONYM_KEY_BYTES} random bytes.`,
    );
  }
  if (!isWhole(reference)) {
    throw new RangeError(
      'The reference holds half of a surrogate pair, which could not be told from another half. Give it as it was written.',
    );
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const hmacKey = await globalThis.crypto.subtle.importKey(
    'raw',
    Uint8Array.from(key),
    algorithm,
    false,
    ['sign'],
  );
  const hash = await globalThis.crypto.subtle.sign(
    'HMAC',
    hmacKey,
    new TextEncoder().encode(reference),
  );
  const binary = String.fromCharCode(...new Uint8Array(hash));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
