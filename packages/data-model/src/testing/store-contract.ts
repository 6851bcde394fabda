import { expect, test } from 'vitest';
import { readNdjson } from '../ndjson/index.js';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import type { CampaignSent, FacilitationEvent } from '../schemas/index.js';
import type { EventStore } from '../store/index.js';
import { rejectedEvents, retryRejected, type SendEvents, syncEvents } from '../store/sync/index.js';
import { campaignSentExample, eventExamples, exampleId } from './fixtures.js';

/** An event for tests: the same number gives the same event. */
export function numbered(number: number): CampaignSent {
  return { ...campaignSentExample, id: exampleId(number), reach: number };
}

export async function appendNumbered(store: EventStore, ...numbers: number[]): Promise<void> {
  for (const number of numbers) await store.append(numbered(number));
}

export async function allOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** A receiver that accepts all, and remembers the ids it was sent. */
export function accepting(): { send: SendEvents; ids: string[] } {
  const ids: string[] = [];
  const send: SendEvents = async (events) => {
    ids.push(...events.map(({ id }) => id));
    return events.map(({ id }) => ({ id, result: 'accepted' }));
  };
  return { send, ids };
}

/** A receiver that refuses all, with a reason. */
export const refusing: SendEvents = async (events) =>
  events.map(({ id }) => ({ id, result: 'rejected', reason: 'unknown organisation' }));

const ids = (...numbers: number[]) => numbers.map(exampleId);

/**
 * What every store does, whatever keeps its events.
 *
 * @param open gives a store that is empty
 * @param acknowledged where it says that an event is
 */
export function storeContract(
  open: () => Promise<EventStore>,
  acknowledged: 'device' | 'memory',
): void {
  test('says where an event that was appended is', async () => {
    const store = await open();
    const result = await store.append(numbered(1));
    expect(result).toMatchObject({ ok: true, acknowledged, stored: 'now' });
    expect(store.durable).toBe(acknowledged === 'device');
  });

  test('gives every kind of event back as it was, in order of appending', async () => {
    const store = await open();
    const events: FacilitationEvent[] = Object.values(eventExamples).reverse();
    for (const event of events) await store.append(event);
    expect(await allOf(store)).toEqual(events);
  });

  test('gives more events back than one page holds', async () => {
    const store = await open();
    const numbers = Array.from({ length: 450 }, (_none, index) => 450 - index);
    await Promise.all(numbers.map((number) => store.append(numbered(number))));
    expect((await allOf(store)).map(({ id }) => id)).toEqual(ids(...numbers));
  });

  test('finds an event by its id', async () => {
    const store = await open();
    await appendNumbered(store, 1, 2);
    expect(await store.get(exampleId(2))).toEqual(numbered(2));
    expect(await store.get(exampleId(3))).toBeUndefined();
  });

  test('refuses a bad event with its issues, and keeps nothing of it', async () => {
    const store = await open();
    const result = await store.append({ ...numbered(1), reach: 'many' });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/reach' }] });
    expect(await store.counts()).toMatchObject({ stored: 0, waiting: 0 });
  });

  test.each([undefined, null, 7, 'text', [], {}])(
    'refuses %j, and does not throw',
    async (input) => {
      expect(await (await open()).append(input)).toMatchObject({ ok: false });
    },
  );

  test('keeps the same event once, whatever the order of its fields', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    const again = Object.fromEntries(Object.entries(numbered(1)).reverse());
    expect(await store.append(again)).toMatchObject({ ok: true, acknowledged, stored: 'before' });
    expect(await store.counts()).toMatchObject({ stored: 1, waiting: 1 });
  });

  test('takes a field that is undefined as one that is not there', async () => {
    const store = await open();
    await store.append({ ...numbered(1), extensions: undefined });
    expect(await store.append(numbered(1))).toMatchObject({ ok: true, stored: 'before' });
    expect(await store.get(exampleId(1))).not.toHaveProperty('extensions');
  });

  test('refuses another event under an id that is taken, and keeps the first', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    const result = await store.append({ ...numbered(2), id: exampleId(1) });
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/id', code: 'rule/id-is-new' }] });
    expect(await allOf(store)).toEqual([numbered(1)]);
  });

  test('keeps one of two different events that are appended at once under one id', async () => {
    const store = await open();
    const results = await Promise.all([
      store.append(numbered(1)),
      store.append({ ...numbered(2), id: exampleId(1) }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await store.counts()).toMatchObject({ stored: 1, waiting: 1 });
  });

  test('does not send again what was accepted before, when it is appended again', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    await syncEvents(store, accepting().send);
    await appendNumbered(store, 1);
    expect(await store.counts()).toMatchObject({ stored: 1, waiting: 0 });
  });

  test('is not changed by a change of what it was given or gave', async () => {
    const store = await open();
    const event = structuredClone(numbered(1));
    await store.append(event);
    event.services.pop();
    for (const read of [await store.get(event.id), ...(await allOf(store))]) {
      Object.assign(read ?? {}, { kind: 'changed' });
    }
    expect(await store.get(event.id)).toEqual(numbered(1));
  });

  test('sends what waits in batches, in order, and keeps the events that were accepted', async () => {
    const store = await open();
    await appendNumbered(store, 5, 4, 3, 2, 1);
    const batches: string[][] = [];
    const report = await syncEvents(
      store,
      async (events) => {
        batches.push(events.map(({ id }) => id));
        return events.map(({ id }) => ({ id, result: 'accepted' }));
      },
      { batchSize: 2 },
    );
    expect(batches).toEqual([ids(5, 4), ids(3, 2), ids(1)]);
    expect(report).toEqual({ ended: 'done', accepted: 5, rejected: 0, retried: 0, faults: [] });
    expect(await store.counts()).toMatchObject({ stored: 5, waiting: 0, rejected: 0 });
  });

  test('keeps an event that was refused with the reason, and does not send it again', async () => {
    const store = await open();
    await appendNumbered(store, 2, 1);
    expect(await syncEvents(store, refusing)).toMatchObject({ ended: 'done', rejected: 2 });
    const { send, ids: sent } = accepting();
    await syncEvents(store, send);
    expect(sent).toEqual([]);
    expect(await rejectedEvents(store)).toEqual([
      { event: numbered(2), reason: 'unknown organisation' },
      { event: numbered(1), reason: 'unknown organisation' },
    ]);
    expect(await store.counts()).toMatchObject({ stored: 2, waiting: 0, rejected: 2 });
  });

  test('sends refused events again when asked, in their old order', async () => {
    const store = await open();
    await appendNumbered(store, 2, 1);
    await syncEvents(store, refusing);
    await appendNumbered(store, 3);
    expect(await retryRejected(store)).toBe(2);
    const { send, ids: sent } = accepting();
    await syncEvents(store, send);
    expect(sent).toEqual(ids(2, 1, 3));
    expect(await store.counts()).toMatchObject({ waiting: 0, rejected: 0 });
  });

  test('sends only those refused events again that are named', async () => {
    const store = await open();
    await appendNumbered(store, 1, 2);
    await syncEvents(store, refusing);
    expect(await retryRejected(store, ids(2, 7))).toBe(1);
    expect(await store.counts()).toMatchObject({ waiting: 1, rejected: 1 });
  });

  test('leaves an event in the outbox until it is answered, and sends it again', async () => {
    const store = await open();
    await appendNumbered(store, 1, 2);
    const answers = ['retry', 'accepted', 'accepted'] as const;
    const sent: string[] = [];
    const report = await syncEvents(
      store,
      async ([event]) => {
        sent.push(event?.id ?? '');
        return [{ id: event?.id ?? '', result: answers[sent.length - 1] ?? 'retry' }];
      },
      { batchSize: 1, wait: async () => {} },
    );
    expect(sent).toEqual(ids(1, 2, 1));
    expect(report).toMatchObject({ ended: 'done', accepted: 2, retried: 1 });
  });

  test('exports every event as newline-delimited JSON that is read back as it was', async () => {
    const store = await open();
    await appendNumbered(store, 3, 1);
    const lines = await allOf(readNdjson(store.exportNdjson(), parseFacilitationEvent));
    expect(lines.map((line) => line.ok && line.record)).toEqual([numbered(3), numbered(1)]);
  });

  test('is empty and closed once the device was cleared', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    expect(await store.clearThisDevice()).toEqual({ cleared: 'deleted' });
    await expect(store.counts()).rejects.toThrow(/is closed/);
    expect(await (await open()).counts()).toMatchObject({ stored: 0, waiting: 0, rejected: 0 });
  });

  test('cuts no export short in silence when it is closed', async () => {
    const store = await open();
    const numbers = Array.from({ length: 250 }, (_none, index) => index + 1);
    await Promise.all(numbers.map((number) => store.append(numbered(number))));
    const { outbox } = store;
    await expect(async () => {
      for await (const _line of store.exportNdjson()) store.close();
    }).rejects.toThrow(/is closed/);
    for (const ask of [rejectedEvents, retryRejected]) {
      await expect(ask({ outbox })).rejects.toThrow(/is closed/);
    }
    await expect(syncEvents({ outbox }, refusing)).rejects.toThrow(/is closed/);
  });

  test('does nothing more once it is closed, and says so', async () => {
    const store = await open();
    store.close();
    store.close();
    await expect(store.append(numbered(1))).rejects.toThrow(/is closed, so nothing was done/);
    await expect(syncEvents(store, refusing)).rejects.toThrow(/Open the store again/);
  });

  test('stops a flush when it is closed, though the receiver never answers', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    let signal: AbortSignal | undefined;
    const report = await syncEvents(store, (_events, context) => {
      signal = context.signal;
      store.close();
      return new Promise(() => {});
    });
    expect(report.ended).toBe('stopped');
    expect(signal?.aborted).toBe(true);
  });
}
