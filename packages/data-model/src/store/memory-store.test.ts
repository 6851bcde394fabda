import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { appendNumbered, storeContract } from '../testing/store-contract.js';
import { createMemoryStore, openIndexedDbStore } from './index.js';

const parse = parseFacilitationEvent;

describe('a store in memory', () => {
  storeContract(async () => createMemoryStore({ parse }), 'memory');

  test('says that it does not outlive the page, and what to do', () => {
    const store = createMemoryStore({ parse });
    expect(store.durable).toBe(false);
    expect(store.reason?.message).toMatch(/send or export them before it closes/);
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
