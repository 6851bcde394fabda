import { toNdjsonLine } from '../ndjson/index.js';
import type { FacilitationEvent } from '../schemas/index.js';
import type { ParseResult } from '../validation/index.js';
import { type LoggedEvent, type Move, START, type Table } from './event-log.js';
import type { AppendResult, ClearResult, EventStore, EventStoreOptions } from './event-store.js';
import { createFlush } from './flush.js';
import type { FlushLock } from './flush-lock.js';
import type { WholeLog } from './log-with-memory-behind.js';
import { sameRecord } from './same-record.js';

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

  /** An event as JSON has it: fields that are undefined are not there, whatever keeps the event. */
  function checked(input: unknown): ParseResult<FacilitationEvent> {
    try {
      const parsed = parse(input);
      return parsed.ok ? { ok: true, record: JSON.parse(JSON.stringify(parsed.record)) } : parsed;
    } catch {
      // What throws as it is read is no data at all.
      return parse(undefined);
    }
  }

  async function* rowsOf(table: Table): AsyncGenerator<LoggedEvent> {
    let page: LoggedEvent[] = [];
    do {
      page = await openLog().read(table, page.at(-1)?.position ?? START, PAGE);
      yield* page;
    } while (page.length > 0);
  }

  async function* read(): AsyncGenerator<FacilitationEvent> {
    for await (const { event } of rowsOf('events')) yield event;
  }

  return {
    get durable() {
      return log.durable();
    },
    get reason() {
      return log.reason();
    },
    async append(input) {
      const open = openLog();
      const parsed = checked(input);
      if (!parsed.ok) return parsed;
      const { kept, before, reason } = await open.add(parsed.record);
      // Memory goes with a store that was closed meanwhile.
      if (kept === 'memory') openLog();
      if (before && !sameRecord(before, parsed.record)) return idTaken;
      return { ok: true, acknowledged: kept, stored: before ? 'before' : 'now', reason };
    },
    get: async (id) => openLog().get(id),
    counts: async () => openLog().counts(),
    async sync(send, options = {}) {
      const open = openLog();
      const { report, run } = createFlush(send, options);
      const controller = new AbortController();
      const stop = () => controller.abort();
      const over = new AbortController();
      for (const stopper of [closing.signal, options.signal]) {
        if (stopper?.aborted) stop();
        stopper?.addEventListener('abort', stop, { signal: over.signal });
      }
      try {
        const work = () => run(open, controller.signal);
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
      const found = [];
      for await (const { event, reason = '' } of rowsOf('rejected')) found.push({ event, reason });
      return found;
    },
    async retryRejected(ids) {
      const moves: Move[] = [];
      for await (const { event, position } of rowsOf('rejected')) {
        if (ids?.includes(event.id) ?? true) {
          moves.push({ position, from: 'rejected', to: 'outbox' });
        }
      }
      return openLog().move(moves);
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
