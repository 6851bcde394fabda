import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { appendNumbered, numbered, storeContract } from '../testing/store-contract.js';
import { createMemoryStore, openIndexedDbStore } from './index.js';

const parse = parseFacilitationEvent;

describe('a store in memory', () => {
  storeContract(async () => createMemoryStore({ parse }), 'memory');

  test('says that it does not outlive the page, and what to do', () => {
    const store = createMemoryStore({ parse });
    expect(store.durable).toBe(false);
    expect(store.reason?.message).toMatch(/send or export them before it closes/);
  });

  test('does not say that it keeps an event where it was closed before it could', async () => {
    const store = createMemoryStore({ parse });
    const appending = store.append(numbered(1));
    store.close();
    await expect(appending).rejects.toThrow(/is closed/);
  });

  test('does not say that it keeps an event where the device was cleared before it could', async () => {
    const store = createMemoryStore({ parse });
    const appending = store.append(numbered(1));
    void store.clearThisDevice();
    await expect(appending).rejects.toThrow(/is closed/);
  });

  test.each([
    [
      'a field that cannot be read',
      Object.defineProperty({}, 'kind', {
        enumerable: true,
        get() {
          throw new Error('Jane Example');
        },
      }),
    ],
    ['a proxy that answers nothing', Proxy.revocable({}, {})],
  ])('refuses %s, and does not throw', async (_name, input) => {
    if ('revoke' in input) (input as ReturnType<typeof Proxy.revocable>).revoke();
    const event = 'proxy' in input ? input.proxy : input;
    const result = await createMemoryStore({ parse }).append(event);
    expect(result).toMatchObject({ ok: false, issues: [{ path: '', code: 'not-an-object' }] });
    expect(JSON.stringify(result)).not.toContain('Jane');
  });

  test('shares nothing with another one', async () => {
    const [one, other] = [createMemoryStore({ parse }), createMemoryStore({ parse })];
    await appendNumbered(one, 1);
    expect((await other.counts()).stored).toBe(0);
  });
});

describe('a store on a device without IndexedDB', () => {
  storeContract(() => openIndexedDbStore({ parse }), 'memory');

  test('says why it keeps events in memory', async () => {
    const store = await openIndexedDbStore({ parse });
    expect(store).toMatchObject({ durable: false, reason: { code: 'storage-blocked' } });
  });
});
