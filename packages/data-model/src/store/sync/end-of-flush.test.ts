import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { exampleId } from '../../testing/fixtures.js';
import { answerless, storeOf, withoutWaiting } from '../../testing/sending.js';
import { accepting, allOf, appendNumbered, numbered } from '../../testing/store-contract.js';
import { type SendEvents, syncEvents } from './index.js';

describe('events that the receiver accepted', () => {
  test('are deleted with their acceptance where that is asked', async () => {
    const store = await storeOf(1, 2, 3);
    const send: SendEvents = async (events) =>
      events.map(
        ({ id }) => ({ id, result: id === exampleId(2) ? 'rejected' : 'accepted' }) as never,
      );
    expect(await syncEvents(store, send, { forgetAccepted: true })).toMatchObject({ accepted: 2 });
    expect(await allOf(store)).toEqual([numbered(2)]);
    expect(await store.get(exampleId(1))).toBeUndefined();
    expect(await store.counts()).toMatchObject({ stored: 1, waiting: 0, rejected: 1 });
  });

  test('can be appended anew once they were deleted, behind the others', async () => {
    const store = await storeOf(1, 2);
    await syncEvents(store, async () => [{ id: exampleId(1), result: 'accepted' }], {
      ...withoutWaiting({ attempts: 1 }).options,
      forgetAccepted: true,
    });
    expect(await store.append(numbered(1))).toMatchObject({ stored: 'now' });
    expect(await allOf(store)).toEqual([numbered(2), numbered(1)]);
  });
});

describe('a flush that is stopped', () => {
  test('before it starts sends nothing', async () => {
    const { send, ids } = accepting();
    const report = await syncEvents(await storeOf(1), send, { signal: AbortSignal.abort() });
    expect(report.ended).toBe('stopped');
    expect(ids).toEqual([]);
  });

  test('while it waits leaves no timer', async () => {
    vi.useFakeTimers();
    try {
      const store = await storeOf(1);
      const flushing = syncEvents(store, answerless);
      await vi.waitUntil(() => vi.getTimerCount() === 1);
      store.close();
      expect((await flushing).ended).toBe('stopped');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('while it sends keeps no answer that comes later', async () => {
    const store = await storeOf(1);
    const stop = new AbortController();
    const report = await syncEvents(
      store,
      async (events) => {
        stop.abort();
        return events.map(({ id }) => ({ id, result: 'accepted' }));
      },
      { signal: stop.signal },
    );
    expect(report).toMatchObject({ ended: 'stopped', faults: [] });
  });
});

test('a flush whose store is closed while it reads is stopped, and does not fail', async () => {
  const closing = new AbortController();
  const read = async () => {
    closing.abort();
    throw new Error('The store is closed.');
  };
  const log = { read, move: async () => 0 };
  const outbox = { log, lockName: undefined, closing: closing.signal };
  expect(await syncEvents({ outbox }, accepting().send)).toMatchObject({ ended: 'stopped' });
});

test('a flush that is over listens to nobody', async () => {
  const { signal } = new AbortController();
  const store = await storeOf(1);
  await syncEvents(store, accepting().send, { signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  expect(getEventListeners(store.outbox.closing, 'abort')).toHaveLength(0);
});

describe('two flushes at once', () => {
  test('send nothing twice', async () => {
    const store = await storeOf(1, 2, 3, 4);
    const { send, ids } = accepting();
    await Promise.all([
      syncEvents(store, send, { batchSize: 1 }),
      syncEvents(store, send, { batchSize: 1 }),
    ]);
    expect(ids).toEqual([1, 2, 3, 4].map(exampleId));
  });

  test('leave nothing behind that was appended in between', async () => {
    const store = await storeOf(1);
    const { send, ids } = accepting();
    const first = syncEvents(store, async (events, context) => {
      await appendNumbered(store, 2);
      return send(events, context);
    });
    await Promise.all([first, syncEvents(store, send)]);
    expect(ids).toEqual([1, 2].map(exampleId));
  });
});

test.each([
  { batchSize: 0 },
  { batchSize: 1.5 },
  { attempts: 0 },
  { firstDelay: Number.NaN },
  { firstDelay: -5 },
  { firstDelay: Number.POSITIVE_INFINITY },
  { longestDelay: Number.POSITIVE_INFINITY },
  // Longer than a timer can wait: it would end at once.
  { longestDelay: 2 ** 31 },
  { sendWithin: 0 },
  { sendWithin: Number.POSITIVE_INFINITY },
])('options that cannot work, as %j, are refused', async (options) => {
  await expect(syncEvents(await storeOf(1), answerless, options)).rejects.toThrow(RangeError);
});
