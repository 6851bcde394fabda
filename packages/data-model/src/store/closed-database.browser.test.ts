import { describe, expect, test, vi } from 'vitest';
import { cleanUpAfterEach, open, openRaw } from '../testing/device.js';
import { accepting, allOf, appendNumbered, numbered } from '../testing/store-contract.js';
import { rejectedEvents, retryRejected, syncEvents } from './sync/index.js';

cleanUpAfterEach();

describe('a database that another page makes anew for a later release', () => {
  async function upgraded(...numbers: number[]) {
    const store = await open();
    await appendNumbered(store, ...numbers);
    const upgrade = async () => (await openRaw(2)).close();
    return { store, upgrade };
  }

  test('is not taken for an empty one', async () => {
    const { store, upgrade } = await upgraded(1, 2);
    await upgrade();
    const { send, ids } = accepting();
    for (const ask of [
      () => store.counts(),
      () => store.get(numbered(1).id),
      () => rejectedEvents(store),
      () => retryRejected(store),
      () => syncEvents(store, send),
      () => allOf(store.exportNdjson()),
    ]) {
      await expect(ask()).rejects.toThrow(/was closed from outside/);
    }
    expect(ids).toEqual([]);
  });

  test('cuts no export short in silence', async () => {
    const numbers = Array.from({ length: 250 }, (_none, index) => index + 1);
    const { store, upgrade } = await upgraded(...numbers);
    let lines = 0;
    await expect(async () => {
      for await (const _line of store.exportNdjson()) if (++lines === 100) await upgrade();
    }).rejects.toThrow(/was closed from outside/);
  });

  test('leaves what is in memory to be sent and exported', async () => {
    const { store, upgrade } = await upgraded(1);
    await upgrade();
    await appendNumbered(store, 2);
    const lines: string[] = [];
    await expect(async () => {
      for await (const line of store.exportNdjson()) lines.push(line);
    }).rejects.toThrow();
    expect(lines.map((line) => JSON.parse(line))).toEqual([numbered(2)]);
    const { send, ids } = accepting();
    await expect(syncEvents(store, send)).rejects.toThrow();
    expect(ids).toEqual([numbered(2).id]);
  });
});

describe('an event that is appended as the store is closed', () => {
  test('is on the device', async () => {
    const store = await open();
    const appending = store.append(numbered(1));
    store.close();
    expect(await appending).toMatchObject({ ok: true, acknowledged: 'device' });
    expect(await allOf(await open())).toEqual([numbered(1)]);
  });

  test('is not said to be kept where the device does not take it', async () => {
    const store = await open();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const appending = store.append(numbered(1));
    store.close();
    await expect(appending).rejects.toThrow(/is closed/);
  });
});

test('a database that the browser closes, as where its data are cleared, is said to be closed', async () => {
  const opened: IDBOpenDBRequest[] = [];
  const openDatabase = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
    const request = openDatabase.apply(this, args);
    opened.push(request);
    return request;
  });
  const store = await open();
  opened[0]?.result.dispatchEvent(new Event('close'));
  expect(store).toMatchObject({ durable: false, reason: { code: 'storage-closed' } });
});
