import { describe, expect, test, vi } from 'vitest';
import { exampleId } from '../../testing/fixtures.js';
import { storeOf, withoutWaiting } from '../../testing/sending.js';
import { accepting } from '../../testing/store-contract.js';
import { type SendEvents, syncEvents } from './index.js';

describe('an event that is never answered', () => {
  test('does not hold up those behind it', async () => {
    const store = await storeOf(1, 2, 3);
    const send: SendEvents = async (events) =>
      events.map(({ id }) => ({ id, result: id === exampleId(1) ? 'retry' : 'accepted' }));
    const { waits, options } = withoutWaiting({ batchSize: 1, attempts: 3, firstDelay: 100 });
    expect(await syncEvents(store, send, options)).toMatchObject({ ended: 'gave-up', accepted: 2 });
    expect(waits).toEqual([100, 200]);
  });

  test('does not hold up those behind it, though more are answered retry than the flush has attempts', async () => {
    const store = await storeOf(1, 2, 3, 4);
    const send: SendEvents = async (events) =>
      events.map(({ id }) => ({ id, result: id === exampleId(4) ? 'accepted' : 'retry' }));
    const report = await syncEvents(
      store,
      send,
      withoutWaiting({ batchSize: 1, attempts: 2 }).options,
    );
    expect(report).toMatchObject({ ended: 'gave-up', accepted: 1, faults: [] });
  });
});

describe('a function that never answers', () => {
  const never: SendEvents = () => new Promise(() => {});
  const soon = { sendWithin: 1, attempts: 1 };

  test('is not waited for without end', async () => {
    const report = await syncEvents(await storeOf(1), never, soon);
    expect(report).toMatchObject({ ended: 'gave-up', faults: [{ code: 'send-failed' }] });
  });

  test('is told to stop', async () => {
    let aborted = false;
    const send: SendEvents = (_events, { signal }) =>
      new Promise(() => {
        signal.onabort = () => (aborted = true);
      });
    await syncEvents(await storeOf(1), send, soon);
    expect(aborted).toBe(true);
  });

  test('does not keep the next flush from its turn', async () => {
    const store = await storeOf(1);
    void syncEvents(store, never, soon);
    expect(await syncEvents(store, accepting().send)).toMatchObject({ ended: 'done', accepted: 1 });
  });
});

test('a function that answered is not told to stop when the time is over', async () => {
  vi.useFakeTimers();
  try {
    let aborted = false;
    await syncEvents(await storeOf(1), async (events, { signal }) => {
      signal.onabort = () => (aborted = true);
      return events.map(({ id }) => ({ id, result: 'accepted' }));
    });
    expect(vi.getTimerCount()).toBe(0);
    expect(aborted).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

describe('a function that changes the events that it is given', () => {
  test('is understood by the ids that they had', async () => {
    const store = await storeOf(1);
    const send: SendEvents = async ([event]) => {
      Object.assign(event ?? {}, { id: 'changed' });
      return [{ id: exampleId(1), result: 'accepted' }];
    };
    expect(await syncEvents(store, send, withoutWaiting().options)).toMatchObject({ accepted: 1 });
  });

  test('does not send without end where it answers with its own ids', async () => {
    const store = await storeOf(1);
    const stop = new AbortController();
    let sent = 0;
    const send: SendEvents = async ([event]) => {
      if (++sent > 9) stop.abort();
      Object.assign(event ?? {}, { id: 'changed' });
      return [{ id: 'changed', result: 'accepted' }];
    };
    const options = withoutWaiting({ attempts: 2, signal: stop.signal }).options;
    expect(await syncEvents(store, send, options)).toMatchObject({ ended: 'gave-up', accepted: 0 });
  });
});
