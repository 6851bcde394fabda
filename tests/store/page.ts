import { type FacilitationEvent, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { openIndexedDbStore } from '@digital-facilitation/data-model/store';
import { syncEvents } from '@digital-facilitation/data-model/store/sync';

/** The page that the tests of this folder open: what a host might do with the store. */
const open = () => openIndexedDbStore({ parse: parseFacilitationEvent });

function eventOf(number: number): FacilitationEvent {
  return {
    id: `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    schemaVersion: 1,
    kind: 'campaign-sent',
    occurredAt: '2026-03-04T08:00:00.000Z',
    subject: { type: 'none' },
    approach: 'text-message',
    mode: 'passive',
    services: ['nhs-app'],
    reach: number,
    languages: ['en'],
    extensions: { 'example.filling': 'x'.repeat(number % 500) },
  };
}

function numberOf(event: FacilitationEvent): number {
  return Number.parseInt(event.id.slice(-12), 16);
}

const text = 'x'.repeat(500);

const post = (path: string, body = '') => fetch(path, { method: 'POST', body });

const page = {
  /** Appends without end, and tells the server of each event that the store acknowledged. */
  async writeWithoutEnd(first: number): Promise<void> {
    const store = await open();
    let next = first;
    const write = async () => {
      for (;;) {
        const number = next++;
        const result = await store.append(eventOf(number));
        if (result.ok && result.acknowledged === 'device') {
          post('/acknowledged', String(number)).catch(() => {});
        }
      }
    };
    for (let writers = 0; writers < 4; writers += 1) void write();
  },

  /** What is in the store: the numbers of the events that are whole, and how many are not. */
  async readAll() {
    const store = await open();
    const whole: number[] = [];
    let broken = 0;
    for await (const event of store) {
      const number = numberOf(event);
      const expected = Object.entries(eventOf(number)).every(
        ([field, value]) =>
          JSON.stringify(event[field as keyof FacilitationEvent]) === JSON.stringify(value),
      );
      if (expected && parseFacilitationEvent(event).ok) whole.push(number);
      else broken += 1;
    }
    const result = { durable: store.durable, whole, broken, counts: await store.counts() };
    store.close();
    return result;
  },

  async write(count: number): Promise<void> {
    const store = await open();
    for (let number = 1; number <= count; number += 1) await store.append(eventOf(number));
    store.close();
  },

  /** Flushes to the server, one event at a time, and tells it before. */
  async flush() {
    const store = await open();
    await post('/flushing');
    const report = await syncEvents(
      store,
      async (events) => {
        const response = await post('/receive', events.map(numberOf).join());
        if (!response.ok) throw new Error('not received');
        return events.map(({ id }) => ({ id, result: 'accepted' }));
      },
      { batchSize: 1 },
    );
    return { report, counts: await store.counts() };
  },

  /** Appends large events until so many of them are in memory only, because the disk is full. */
  async fill(inMemory: number) {
    const store = await open();
    const filling = Array.from({ length: 20 }, (_none, index) => [`example.${index}`, text]);
    for (let number = 1; (await store.counts()).memoryOnly < inMemory; number += 1) {
      await store.append({ ...eventOf(number), extensions: Object.fromEntries(filling) });
    }
    const counts = await store.counts();
    const report = await syncEvents(
      store,
      async (events) =>
        events.map(({ id }) =>
          id === eventOf(1).id
            ? { id, result: 'rejected', reason: 'no' }
            : { id, result: 'accepted' },
        ),
      { firstDelay: 1 },
    );
    return { code: store.reason?.code, counts, report, after: await store.counts() };
  },

  /** What the store does where the browser stores nothing. */
  async tryBlocked() {
    const store = await open();
    const appended = await store.append(eventOf(1));
    const report = await syncEvents(store, async (events) =>
      events.map(({ id }) => ({ id, result: 'accepted' })),
    );
    return { durable: store.durable, code: store.reason?.code, appended, report };
  },
};

export type StorePage = typeof page;
declare global {
  var storePage: StorePage;
}
globalThis.storePage = page;
