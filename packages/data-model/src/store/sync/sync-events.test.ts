import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { parseFacilitationEvent } from '../../parse-facilitation-event.js';
import { exampleId } from '../../testing/fixtures.js';
import { accepting, allOf, appendNumbered, numbered } from '../../testing/store-contract.js';
import { createMemoryStore } from '../index.js';
import { rejectedEvents, type SendEvents, type SyncOptions, syncEvents } from './index.js';

async function storeOf(...numbers: number[]) {
  const store = createMemoryStore({ parse: parseFacilitationEvent });
  await appendNumbered(store, ...numbers);
  return store;
}

/** Options whose waits are over at once and are remembered. */
function withoutWaiting(options: SyncOptions = {}): { waits: number[]; options: SyncOptions } {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return { waits, options: { wait, random: () => 1, ...options } };
}

const answerless: SendEvents = async () => [];
const throwing: SendEvents = async () => {
  throw new Error('Jane Example could not be sent');
};

describe('a flush without an answer', () => {
  test('waits longer each time, up to the cap, and gives up', async () => {
    const { waits, options } = withoutWaiting({ attempts: 6, firstDelay: 100, longestDelay: 500 });
    const report = await syncEvents(await storeOf(1), throwing, options);
    expect(waits).toEqual([100, 200, 400, 500, 500]);
    expect(report).toMatchObject({ ended: 'gave-up', retried: 6 });
  });

  test('leaves everything in the outbox', async () => {
    const store = await storeOf(1, 2);
    await syncEvents(store, throwing, withoutWaiting().options);
    expect(await store.counts()).toMatchObject({ stored: 2, waiting: 2 });
  });

  test('says that sending failed, and repeats nothing of the error', async () => {
    const report = await syncEvents(
      await storeOf(1),
      throwing,
      withoutWaiting({ attempts: 2 }).options,
    );
    expect(report.faults).toMatchObject([{ code: 'send-failed', count: 2 }]);
    expect(JSON.stringify(report)).not.toContain('Jane');
  });

  test('is the same where the function throws before it promises', async () => {
    const send = () => {
      throw new Error('at once');
    };
    const report = await syncEvents(await storeOf(1), send, withoutWaiting().options);
    expect(report).toMatchObject({ ended: 'gave-up', faults: [{ code: 'send-failed' }] });
  });
});

test('a flush that gets some answers each time does not give up', async () => {
  const store = await storeOf(1, 2, 3, 4);
  const send: SendEvents = async (events) =>
    events.map(({ id }, index) => ({ id, result: index === 0 ? 'accepted' : 'retry' }));
  const { waits, options } = withoutWaiting({ batchSize: 2, attempts: 2, firstDelay: 100 });
  expect(await syncEvents(store, send, options)).toMatchObject({ ended: 'done', accepted: 4 });
  expect(waits).toEqual([100, 100]);
});

describe('answers that do not fit the batch', () => {
  test('are said where one is missing, and its event is sent again', async () => {
    const store = await storeOf(1, 2);
    const report = await syncEvents(
      store,
      async () => [{ id: exampleId(1), result: 'accepted' }],
      withoutWaiting({ attempts: 2 }).options,
    );
    expect(report).toMatchObject({ ended: 'gave-up', accepted: 1, retried: 2 });
    expect(report.faults.map(({ code }) => code)).toEqual(['missing-result', 'unsent-id']);
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });

  test('are said where one names an event that was not sent, and change nothing', async () => {
    const store = await storeOf(1, 2);
    const report = await syncEvents(
      store,
      async () => [{ id: exampleId(2), result: 'accepted' }],
      withoutWaiting({ batchSize: 1, attempts: 1 }).options,
    );
    expect(report.faults).toMatchObject([
      { code: 'unsent-id', count: 1 },
      { code: 'missing-result', count: 1 },
    ]);
    expect(await store.counts()).toMatchObject({ waiting: 2 });
  });

  test.each([
    ['no array', 'ok'],
    ['nothing', undefined],
    ['an unknown word', [{ id: exampleId(1), result: 'fine' }]],
    ['an array of null', [null]],
  ])('count as missing: %s', async (_name, results) => {
    const store = await storeOf(1);
    const send = (async () => results) as unknown as SendEvents;
    const report = await syncEvents(store, send, withoutWaiting({ attempts: 1 }).options);
    expect(report.faults.map(({ code }) => code)).toContain('missing-result');
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });

  test('count though a reason is no text', async () => {
    const store = await storeOf(1, 2);
    const reason = Object.create(null);
    const send = (async () => [
      { id: exampleId(1), result: 'rejected', reason },
      { id: exampleId(2), result: 'accepted' },
    ]) as unknown as SendEvents;
    expect(await syncEvents(store, send, withoutWaiting().options)).toMatchObject({
      accepted: 1,
      rejected: 1,
      faults: [],
    });
    expect(await rejectedEvents(store)).toEqual([{ event: numbered(1), reason: '' }]);
  });

  test('count once where one id has several: the first', async () => {
    const store = await storeOf(1);
    const id = exampleId(1);
    const report = await syncEvents(store, async () => [
      { id, result: 'rejected', reason: 'first' },
      { id, result: 'accepted' },
    ]);
    expect(report).toMatchObject({ accepted: 0, rejected: 1, faults: [] });
    expect(await rejectedEvents(store)).toEqual([{ event: numbered(1), reason: 'first' }]);
  });
});

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
