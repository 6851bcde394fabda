import { describe, expect, test, vi } from 'vitest';
import { cleanUpAfterEach, open } from '../testing/device.js';
import { accepting, allOf, appendNumbered, numbered } from '../testing/store-contract.js';
import { syncEvents } from './sync/index.js';

cleanUpAfterEach();

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
