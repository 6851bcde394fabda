import { toNdjsonLine } from '../ndjson/index.js';
import type { FacilitationEvent } from '../schemas/index.js';
import type { ParseResult } from '../validation/index.js';
import { refuseClosed } from './closed.js';
import type {
  AppendResult,
  ClearResult,
  EventStore,
  EventStoreOptions,
  Outbox,
} from './event-store.js';
import type { WholeLog } from './log-with-memory-behind.js';
import { rowsOf } from './rows.js';
import { sameRecord } from './same-record.js';

interface Parts {
  log: WholeLog;
  lockName?: string | undefined;
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
      message: 'Another event has this id. Give a new event a new id, or append a correction.',
    },
  ],
};

export function createStore({ parse }: EventStoreOptions, parts: Parts): EventStore {
  const { log, lockName, close, clear } = parts;
  const closing = new AbortController();

  function openLog(): WholeLog {
    refuseClosed(closing.signal);
    return log;
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

  const outbox: Outbox = {
    log: {
      read: async (...page) => openLog().read(...page),
      move: async (moves) => openLog().move(moves),
    },
    lockName,
    closing: closing.signal,
  };

  async function* read(): AsyncGenerator<FacilitationEvent> {
    for await (const { event } of rowsOf(outbox.log, 'events')) yield event;
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
    outbox,
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
