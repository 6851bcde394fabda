import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { accepting, allOf, appendNumbered, numbered } from '../testing/store-contract.js';
import { type EventStore, type IndexedDbStoreOptions, openIndexedDbStore } from './index.js';
import { syncEvents } from './sync/index.js';

const opened: { close: () => void }[] = [];
let databaseName = '';

async function open(options: Partial<IndexedDbStoreOptions> = {}): Promise<EventStore> {
  databaseName ||= `df-test-${crypto.randomUUID()}`;
  const store = await openIndexedDbStore({
    parse: parseFacilitationEvent,
    databaseName,
    ...options,
  });
  opened.push(store);
  return store;
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => {
      opened.push(request.result);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const one of opened.splice(0)) one.close();
  if (databaseName) indexedDB.deleteDatabase(databaseName);
  databaseName = '';
});

/** Makes opening fail with an error of this name. */
function failToOpen(name: string): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('of the browser', name);
  });
}

describe('a browser that does not let a page store anything', () => {
  test('is met by a store in memory that works and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await open();
    expect(store).toMatchObject({ durable: false, reason: { code: 'storage-blocked' } });
    const result = await store.append(numbered(1));
    expect(result).toMatchObject({ ok: true, acknowledged: 'memory' });
    const { send, ids } = accepting();
    await syncEvents(store, send);
    expect(ids).toEqual([numbered(1).id]);
  });

  test.each([
    ['SecurityError', 'storage-blocked'],
    ['InvalidStateError', 'storage-blocked'],
    ['VersionError', 'newer-version'],
    ['QuotaExceededError', 'quota-exceeded'],
    ['UnknownError', 'storage-failed'],
  ])('and fails with %s gives a store in memory for the reason %s', async (name, code) => {
    failToOpen(name);
    const store = await open();
    expect(store).toMatchObject({ durable: false, reason: { code } });
    expect(store.reason?.message).not.toContain('of the browser');
  });

  test('throws where storage is named, as some do, gives a store in memory', async () => {
    const getter = vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const store = await open();
    getter.mockRestore();
    expect(store.reason?.code).toBe('storage-blocked');
  });
});

describe('a browser that blocks storage, and says only that opening failed', () => {
  test('is told by what else it blocks', async () => {
    failToOpen('UnknownError');
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect((await open()).reason?.code).toBe('storage-blocked');
  });

  test('is not said to be clear, since it may hold events of earlier', async () => {
    failToOpen('SecurityError');
    const store = await open();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await store.clearThisDevice()).toMatchObject({ cleared: 'failed' });
  });
});

test('a database of a later release is left as it was', async () => {
  databaseName = 'df-test-later';
  await new Promise((resolve) => {
    const request = indexedDB.open(databaseName, 7);
    request.onsuccess = () => resolve(request.result.close());
  });
  expect((await open()).reason?.code).toBe('newer-version');
  expect((await openRaw()).version).toBe(7);
});

test('a database that does not open in time gives a store in memory', async () => {
  // A request to which nothing ever happens.
  const blank = () =>
    Object.assign(document.createElement('i'), {
      onupgradeneeded: null,
    }) as unknown as IDBOpenDBRequest;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() =>
    Object.setPrototypeOf(blank(), IDBOpenDBRequest.prototype),
  );
  const store = await open({ answerWithin: 50 });
  expect(store).toMatchObject({ durable: false, reason: { code: 'storage-busy' } });
});

describe('a device that is full', () => {
  /** Makes writing fail: when a row is added, or when the transaction is completed. */
  const ways: [string, () => void][] = [
    [
      'as a row is added',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
          throw new DOMException('Jane Example does not fit', 'QuotaExceededError');
        }),
    ],
    [
      'as the transaction is completed',
      () => {
        const add = IDBObjectStore.prototype.add;
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
          this: IDBObjectStore,
          ...args
        ) {
          const request = add.apply(this, args);
          const { transaction } = this;
          if (this.name === 'outbox') {
            const error = new DOMException('Jane', 'QuotaExceededError');
            Object.defineProperty(transaction, 'error', { value: error });
            request.addEventListener('success', () => transaction.abort());
          }
          return request;
        });
      },
    ],
  ];

  test.each(ways)('%s leaves the event in memory, and says so', async (_name, fill) => {
    const store = await open();
    await appendNumbered(store, 1);
    fill();
    const result = await store.append(numbered(2));
    expect(result).toMatchObject({
      ok: true,
      acknowledged: 'memory',
      stored: 'now',
      reason: { code: 'quota-exceeded' },
    });
    expect(JSON.stringify(result)).not.toContain('Jane');
    expect(store.reason?.code).toBe('quota-exceeded');
  });

  test.each(ways)('%s keeps neither the event nor its row on the disk', async (_name, fill) => {
    const store = await open();
    fill();
    await appendNumbered(store, 1);
    vi.restoreAllMocks();
    store.close();
    expect(await (await open()).counts()).toMatchObject({ stored: 0, waiting: 0 });
  });

  test('still gives, exports and sends everything', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    ways[0]?.[1]();
    await appendNumbered(store, 2);
    expect(await store.counts()).toEqual({ stored: 2, waiting: 2, rejected: 0, memoryOnly: 1 });
    const lines = await allOf(store.exportNdjson());
    expect(lines.map((line) => JSON.parse(line))).toEqual([numbered(1), numbered(2)]);
    const { send, ids } = accepting();
    expect(await syncEvents(store, send)).toMatchObject({ ended: 'done', accepted: 2 });
    expect(ids).toEqual([numbered(1).id, numbered(2).id]);
  });

  test('is not durable until it takes an event again', async () => {
    const store = await open();
    ways[0]?.[1]();
    await appendNumbered(store, 1);
    expect(store.durable).toBe(false);
    vi.restoreAllMocks();
    await appendNumbered(store, 2);
    expect(store).toMatchObject({ durable: true, reason: { code: 'quota-exceeded' } });
  });

  test('takes no refusals, and still writes down what is accepted, on the device and in memory', async () => {
    const store = await open();
    await appendNumbered(store, 1, 2, 3);
    ways[0]?.[1]();
    await appendNumbered(store, 4, 5);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const report = await syncEvents(
      store,
      async (events) =>
        events.map(({ id }) =>
          id === numbered(1).id
            ? { id, result: 'rejected', reason: 'no' }
            : { id, result: 'accepted' },
        ),
      { batchSize: 2, wait: async () => {} },
    );
    expect(report).toMatchObject({ ended: 'gave-up', accepted: 4, rejected: 0 });
    expect(await store.counts()).toMatchObject({ stored: 5, waiting: 1, rejected: 0 });
  });

  test('says of the same event, appended again, that it is in memory', async () => {
    const store = await open();
    ways[0]?.[1]();
    await appendNumbered(store, 1);
    expect(await store.append(numbered(1))).toMatchObject({
      acknowledged: 'memory',
      stored: 'before',
      reason: { code: 'quota-exceeded' },
    });
  });
});

test('answers that cannot be written are said, and their events stay in the outbox', async () => {
  const store = await open();
  await appendNumbered(store, 1);
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const report = await syncEvents(store, accepting().send, { wait: async () => {} });
  expect(report).toMatchObject({ ended: 'gave-up', faults: [{ code: 'not-recorded' }] });
  expect(await store.counts()).toMatchObject({ waiting: 1 });
});

describe('clearing the device', () => {
  test('takes an event away that was appended just before, where a stranger holds it open', async () => {
    const store = await open();
    const stranger = await openRaw();
    const appending = store.append(numbered(1));
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    await appending;
    const rows = await new Promise((resolve) => {
      const request = stranger.transaction('events').objectStore('events').count();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toBe(0);
  });

  test('is done at once where another store of the kit has it open', async () => {
    const [one, other] = [await open(), await open()];
    await appendNumbered(one, 1);
    expect(await one.clearThisDevice()).toEqual({ cleared: 'deleted' });
    expect(other).toMatchObject({ durable: false, reason: { code: 'device-cleared' } });
    const result = await other.append(numbered(2));
    expect(result).toMatchObject({ ok: true, acknowledged: 'memory' });
    expect(await allOf(other)).toEqual([numbered(2)]);
  });

  test('takes every event away, and does not hang, where a stranger holds it open', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    const stranger = await openRaw();
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    const rows = await new Promise((resolve) => {
      const request = stranger.transaction('events').objectStore('events').count();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toBe(0);
  });

  test('says where it failed', async () => {
    const store = await open();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await store.clearThisDevice()).toMatchObject({
      cleared: 'failed',
      reason: { code: 'not-cleared' },
    });
  });

  test('does not hang behind a clearing that a stranger holds up', async () => {
    const store = await open();
    const stranger = await openRaw();
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    const next = await open({ answerWithin: 50 });
    expect(next.reason?.code).toBe('storage-busy');
    expect(await next.clearThisDevice()).toMatchObject({ cleared: 'failed' });
    stranger.close();
  });

  test('deletes a database that a store could not open', async () => {
    const first = await open();
    await appendNumbered(first, 1);
    first.close();
    failToOpen('UnknownError');
    const second = await open();
    vi.restoreAllMocks();
    expect(second.durable).toBe(false);
    expect(await second.clearThisDevice()).toEqual({ cleared: 'deleted' });
    expect(await (await open()).counts()).toMatchObject({ stored: 0 });
  });
});
