import { describe, expect, test, vi } from 'vitest';
import { cleanUpAfterEach, failToOpen, nameOfDatabase, open, openRaw } from '../testing/device.js';
import { accepting, allOf, appendNumbered, numbered } from '../testing/store-contract.js';
import { syncEvents } from './sync/index.js';

cleanUpAfterEach();

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
  (await openRaw(7)).close();
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
  const store = await open({ openWithin: 50 });
  expect(store).toMatchObject({ durable: false, reason: { code: 'storage-busy' } });
});

describe('a database that opens when nobody waits for it any more', () => {
  /** A store that gave up waiting, because a stranger held up what is to happen to the database first. */
  async function openedBehind(first: () => IDBOpenDBRequest) {
    const stranger = await openRaw();
    const request = first();
    const done = new Promise((resolve) => {
      request.onsuccess = () => {
        request.result?.close();
        resolve(true);
      };
    });
    const store = await open({ openWithin: 50 });
    stranger.close();
    await done;
    return store;
  }

  test('holds up nobody', async () => {
    const store = await openedBehind(() => indexedDB.deleteDatabase(nameOfDatabase()));
    expect(store.reason?.code).toBe('storage-busy');
    const [blocked, deleted] = [vi.fn(), vi.fn()];
    await new Promise((resolve) => setTimeout(resolve, 200));
    const again = indexedDB.deleteDatabase(nameOfDatabase());
    again.onblocked = blocked;
    again.onsuccess = deleted;
    await vi.waitFor(() => expect(deleted).toHaveBeenCalled());
    expect(blocked).not.toHaveBeenCalled();
  });

  test('may fail as well, and nothing more is said', async () => {
    const store = await openedBehind(() => indexedDB.open(nameOfDatabase(), 9));
    expect(store.reason?.code).toBe('storage-busy');
  });
});

test('a database that was not made whole is none, and is made anew when it is opened again', async () => {
  const create = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const table = create.apply(this, args);
    if (table.name === 'rejected') queueMicrotask(() => table.transaction.abort());
    return table;
  });
  expect(await open()).toMatchObject({ durable: false, reason: { code: 'storage-failed' } });
  vi.restoreAllMocks();
  const store = await open();
  expect(store.durable).toBe(true);
  await appendNumbered(store, 1);
  expect(await allOf(store)).toEqual([numbered(1)]);
});
