import { toNdjsonLine } from '../ndjson/index.js';
import type { FacilitationEvent } from '../schemas/index.js';
import { START } from './event-log.js';
import type { AppendResult, ClearResult, EventStore, EventStoreOptions } from './event-store.js';
import { createFlush } from './flush.js';
import type { FlushLock } from './flush-lock.js';
import type { WholeLog } from './log-with-memory-behind.js';
import { sameRecord } from './same-record.js';
import type { SyncReport } from './sync-types.js';

/** Events that are read from the log at a time. */
const PAGE = 200;

interface Parts {
  log: WholeLog;
  lock: FlushLock;
  /** Lets go of the device. */
  close?: (() => void) | undefined;
  /** Takes everything off the device and lets go of it. */
  clear?: (() => Promise<ClearResult>) | undefined;
}

const idTaken: AppendResult = {
  ok: false,
  issues: [
    {
      path: '/id',
      code: 'rule/id-is-new',
      message:
        'Another event has this id. Give a new event a new id; to change an event, append a correction.',
    },
  ],
};

export function createStore({ parse }: EventStoreOptions, parts: Parts): EventStore {
  const { log, lock, close, clear } = parts;
  const closing = new AbortController();

  function openLog(): WholeLog {
    if (!closing.signal.aborted) return log;
    throw new Error('The event store is closed, so nothing was done. Open it again.');
  }

  async function* read(): AsyncGenerator<FacilitationEvent> {
    let after = START;
    for (;;) {
      const page = await openLog().read('events', after, PAGE);
      if (page.length === 0) return;
      for (const { position, event } of page) {
        after = position;
        yield event;
      }
    }
  }

  return {
    get durable() {
      return !log.lostBy();
    },
    get reason() {
      return log.reason();
    },
    async append(input) {
      const open = openLog();
      const parsed = parse(input);
      if (!parsed.ok) return parsed;
      // As JSON has it: fields that are undefined are not there, whatever keeps the event.
      const event: FacilitationEvent = JSON.parse(JSON.stringify(parsed.record));
      const { kept, before, reason } = await open.add(event);
      if (before && !sameRecord(before, event)) return idTaken;
      return { ok: true, acknowledged: kept, stored: before ? 'before' : 'now', reason };
    },
    get: async (id) => openLog().get(id),
    counts: async () => openLog().counts(),
    async sync(send, options = {}) {
      const open = openLog();
      const flush = createFlush(send, options);
      const report: SyncReport = {
        ended: 'stopped',
        accepted: 0,
        rejected: 0,
        retried: 0,
        faults: [],
      };
      const controller = new AbortController();
      const stop = () => controller.abort();
      const over = new AbortController();
      for (const stopper of [closing.signal, options.signal]) {
        if (stopper?.aborted) stop();
        stopper?.addEventListener('abort', stop, { signal: over.signal });
      }
      try {
        const work = () => flush(open, controller.signal, report);
        report.ended = (await lock(controller.signal, work)) ?? 'stopped';
      } catch (error) {
        // Unless it was closed while it read.
        if (!closing.signal.aborted) throw error;
      } finally {
        over.abort();
      }
      return report;
    },
    async rejected() {
      const rows = await openLog().read('rejected');
      return rows.map(({ event, reason = '' }) => ({ event, reason }));
    },
    async retryRejected(ids) {
      const open = openLog();
      const named = ids ?? (await open.read('rejected')).map(({ event }) => event.id);
      return open.move(named.map((id) => ({ id, from: 'rejected', to: 'outbox' })));
    },
    async *exportNdjson() {
      for await (const event of read()) yield toNdjsonLine(event);
    },
    async clearThisDevice() {
      openLog().forget();
      closing.abort();
      return clear ? clear() : { cleared: 'deleted' };
    },
    close() {
      closing.abort();
      log.forget();
      close?.();
    },
    [Symbol.asyncIterator]: read,
  };
}
