import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import {
  accepting,
  allOf,
  appendNumbered,
  numbered,
  refusing,
  storeContract,
} from '../testing/store-contract.js';
import { type EventStore, openIndexedDbStore } from './index.js';
import { rejectedEvents, retryRejected, syncEvents } from './sync/index.js';

const parse = parseFacilitationEvent;
const opened: EventStore[] = [];
const names = new Set<string>();

async function open(databaseName = `df-test-${crypto.randomUUID()}`): Promise<EventStore> {
  names.add(databaseName);
  const store = await openIndexedDbStore({ parse, databaseName });
  opened.push(store);
  return store;
}

async function isOnDevice(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((database) => database.name === name);
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
  for (const name of names) indexedDB.deleteDatabase(name);
  names.clear();
});

describe('a store on the device', () => {
  storeContract(() => open(), 'device');

  test('is durable and has no reason not to be', async () => {
    expect(await open()).toMatchObject({ durable: true, reason: undefined });
  });

  test('makes no database until it is opened', async () => {
    expect(await isOnDevice('df-test-named')).toBe(false);
    await open('df-test-named');
    expect(await isOnDevice('df-test-named')).toBe(true);
  });

  test('has a name by default that says nothing of health', async () => {
    names.add('df-events');
    opened.push(await openIndexedDbStore({ parse }));
    expect(await isOnDevice('df-events')).toBe(true);
  });

  test('finds everything again when it is opened again', async () => {
    const first = await open('df-test-again');
    await appendNumbered(first, 3, 1);
    await syncEvents(first, refusing);
    await appendNumbered(first, 2);
    first.close();
    const second = await open('df-test-again');
    expect(await allOf(second)).toEqual([3, 1, 2].map(numbered));
    expect(await second.counts()).toEqual({ stored: 3, waiting: 1, rejected: 2, memoryOnly: 0 });
    expect((await rejectedEvents(second))[0]?.reason).toBe('unknown organisation');
  });

  test('deletes accepted events with their acceptance where that is asked, and keeps the others', async () => {
    const first = await open('df-test-forget');
    await appendNumbered(first, 1, 2, 3);
    const report = await syncEvents(
      first,
      async (events) =>
        events.map(({ id }) =>
          id === numbered(2).id
            ? { id, result: 'rejected', reason: 'no' }
            : { id, result: 'accepted' },
        ),
      { forgetAccepted: true },
    );
    expect(report).toMatchObject({ ended: 'done', accepted: 2, rejected: 1 });
    first.close();
    const second = await open('df-test-forget');
    expect(await allOf(second)).toEqual([numbered(2)]);
    expect(await second.counts()).toMatchObject({ stored: 1, waiting: 0, rejected: 1 });
  });

  test('asks for every write to be on the disk before it is answered', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await open();
    await appendNumbered(store, 1);
    await syncEvents(store, refusing);
    await retryRejected(store);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBe(3);
    expect(writes.map(([, , options]) => options?.durability)).toEqual(writes.map(() => 'strict'));
  });

  test('writes an event and its row in the outbox in one transaction', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await open();
    await appendNumbered(store, 1);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[0]).toEqual(expect.arrayContaining(['events', 'outbox']));
  });

  test('answers an append only when the transaction has completed', async () => {
    const store = await open();
    const happened: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = begin.apply(this, args);
      tx.addEventListener('complete', () => happened.push('completed'));
      return tx;
    });
    await store.append(numbered(1)).then(() => happened.push('acknowledged'));
    expect(happened).toEqual(['completed', 'acknowledged']);
  });

  test('shares its events with another store of the same name, and nothing is sent twice', async () => {
    const [one, other] = [await open('df-test-two'), await open('df-test-two')];
    await appendNumbered(one, 1, 2, 3, 4, 5, 6);
    const { send, ids } = accepting();
    await Promise.all([
      syncEvents(one, send, { batchSize: 1 }),
      syncEvents(other, send, { batchSize: 1 }),
    ]);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6].map((number) => numbered(number).id));
  });

  test('flushes under a Web Lock of its name', async () => {
    const store = await open('df-test-lock');
    await appendNumbered(store, 1);
    let held: (string | undefined)[] = [];
    await syncEvents(store, async (events) => {
      held = ((await navigator.locks.query()).held ?? []).map(({ name }) => name);
      return events.map(({ id }) => ({ id, result: 'accepted' }));
    });
    expect(held).toContain('df-test-lock-sync');
  });
});
