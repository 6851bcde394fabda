import { describe, expect, test } from 'vitest';
import { createPseudonym, PSEUDONYM_KEY_BYTES } from './pseudonym.js';

const key = new Uint8Array(PSEUDONYM_KEY_BYTES).fill(1);
const otherKey = new Uint8Array(PSEUDONYM_KEY_BYTES).fill(2);

describe('pseudonyms', () => {
  test('the same key and reference give the same pseudonym', async () => {
    expect(await createPseudonym(key, 'patient-1')).toBe(await createPseudonym(key, 'patient-1'));
  });

  test('another reference gives another pseudonym', async () => {
    expect(await createPseudonym(key, 'patient-1')).not.toBe(
      await createPseudonym(key, 'patient-2'),
    );
  });

  test('another key gives another pseudonym', async () => {
    expect(await createPseudonym(key, 'patient-1')).not.toBe(
      await createPseudonym(otherKey, 'patient-1'),
    );
  });

  test('a pseudonym is 43 characters of base64url', async () => {
    for (let number = 0; number < 50; number += 1) {
      expect(await createPseudonym(key, `patient-${number}`)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  test('a pseudonym is HMAC-SHA-256 as in RFC 4231, test case 6', async () => {
    const pseudonym = await createPseudonym(
      new Uint8Array(131).fill(0xaa),
      'Test Using Larger Than Block-Size Key - Hash Key First',
    );
    expect(Buffer.from(pseudonym, 'base64url').toString('hex')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  test('a reference outside ASCII is taken as UTF-8', async () => {
    const { createHmac } = await import('node:crypto');
    const expected = createHmac('sha256', key).update('Zoë 🙂', 'utf8').digest('base64url');
    expect(await createPseudonym(key, 'Zoë 🙂')).toBe(expected);
  });

  test('only the part of the buffer that the key covers is used', async () => {
    const view = new Uint8Array([9, ...key, 9]).subarray(1, -1);
    expect(await createPseudonym(view, 'patient-1')).toBe(await createPseudonym(key, 'patient-1'));
  });

  test('a key that is too short is refused with its length and the length that is needed', async () => {
    await expect(createPseudonym(key.subarray(1), 'patient-1')).rejects.toThrow(
      new RangeError(
        'The key for pseudonyms has 31 bytes, so it could be guessed. Give one of at least 32 random bytes.',
      ),
    );
  });

  test('the error for a short key does not repeat the reference', async () => {
    const error = await createPseudonym(new Uint8Array(), '9449306753').catch(String);
    expect(error).not.toContain('9449306753');
  });
});
