import { toNdjsonLine } from '../ndjson/index.js';
import type { FacilitationEvent } from '../schemas/index.js';
import { type EventLog, START } from './event-log.js';
import type { AppendResult, EventStore, EventStoreOptions } from './event-store.js';
import { checkSyncOptions, emptyReport, flush } from './flush.js';
import type { FlushLock } from './flush-lock.js';
import { sameRecord } from './same-record.js';
import type { StorageProblem } from './storage-problem.js';

/** Events that are read from the log at a time. */
const PAGE = 200;

interface Parts {
  log: EventLog;
  lock: FlushLock;
  /** Why the log as a whole does not outlive the page, where that is so. */
  notDurableBy: () => StorageProblem | undefined;
}

const idTaken: AppendResult = {
  ok: false,
  issues: [
    {
      path: '/id',
      code: 'rule/id-is-new',
      message:
        'Another event with this id is stored already, and events are never changed. Give a new event a new id; to change one, append a correction.',
    },
  ],
};

export function createStore({ parse }: EventStoreOptions, parts: Parts): EventStore {
  const { log, lock, notDurableBy } = parts;
  const running = new Set<() => void>();
  let closed = false;
  let lastReason: StorageProblem | undefined;

  function refuseWhenClosed(): void {
    if (closed) throw new Error('The event store is closed, so nothing was done. Open it again.');
  }

  async function* read(): AsyncGenerator<FacilitationEvent> {
    let after = START;
    for (;;) {
      refuseWhenClosed();
      const page = await log.read(after, PAGE);
      if (page.length === 0) return;
      for (const { position, event } of page) {
        after = position;
        yield event;
      }
    }
  }

  function stopAndClose(): void {
    closed = true;
    for (const stop of running) stop();
  }

  return {
    get durable() {
      return notDurableBy() === undefined;
    },
    get reason() {
      return notDurableBy() ?? lastReason;
    },
    async append(input) {
      refuseWhenClosed();
      const parsed = parse(input);
      if (!parsed.ok) return parsed;
      // As JSON has it: fields that are undefined are not there, whatever keeps the event.
      const event: FacilitationEvent = JSON.parse(JSON.stringify(parsed.record));
      const { kept, before, reason } = await log.add(event);
      if (reason) lastReason = reason;
      if (before && !sameRecord(before, event)) return idTaken;
      return {
        ok: true,
        acknowledged: kept,
        stored: before ? 'before' : 'now',
        reason: kept === 'memory' ? (notDurableBy() ?? lastReason) : undefined,
      };
    },
    async get(id) {
      refuseWhenClosed();
      return log.get(id);
    },
    async counts() {
      refuseWhenClosed();
      return log.counts();
    },
    async sync(send, options = {}) {
      refuseWhenClosed();
      checkSyncOptions(options);
      const controller = new AbortController();
      const stop = () => controller.abort();
      running.add(stop);
      if (options.signal?.aborted) stop();
      options.signal?.addEventListener('abort', stop);
      try {
        const work = () => flush(log, send, controller.signal, options);
        return (await lock(controller.signal, work)) ?? emptyReport('stopped');
      } catch (error) {
        // Closed while it read.
        if (closed) return emptyReport('stopped');
        throw error;
      } finally {
        running.delete(stop);
        options.signal?.removeEventListener('abort', stop);
      }
    },
    async rejected() {
      refuseWhenClosed();
      return log.rejected();
    },
    async retryRejected(ids) {
      refuseWhenClosed();
      return log.retryRejected(ids);
    },
    async *exportNdjson() {
      for await (const event of read()) yield toNdjsonLine(event);
    },
    async clearThisDevice() {
      refuseWhenClosed();
      stopAndClose();
      return log.clear();
    },
    close() {
      if (closed) return;
      stopAndClose();
      log.close();
    },
    [Symbol.asyncIterator]: read,
  };
}
