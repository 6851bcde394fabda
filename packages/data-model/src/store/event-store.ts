import type { FacilitationEvent } from '../schemas/index.js';
import type { ParseResult, RecordIssue } from '../validation/index.js';
import type { EventLog } from './event-log.js';
import type { StorageProblem } from './storage-problem.js';

/** What every store is made with. */
export interface EventStoreOptions {
  /**
   * Checks an event before it is kept; give `parseFacilitationEvent`. It is asked for, so that a page
   * that checks its events elsewhere does not load the schemas twice.
   */
  parse: (input: unknown) => ParseResult<FacilitationEvent>;
}

/** What became of an event that was handed to a store. */
export type AppendResult =
  | {
      ok: true;
      /** Where the event is now: `device` outlives the page, `memory` goes with it. */
      acknowledged: 'device' | 'memory';
      /** `before` where the same event was there already; nothing was written then. */
      stored: 'now' | 'before';
      /** Why it is in memory only, and what to do. */
      reason?: StorageProblem | undefined;
    }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

/** How many events a store holds. */
export interface StoreCounts {
  stored: number;
  /** Not sent yet, or not answered yet. */
  waiting: number;
  /** Refused by the receiver; see `rejectedEvents`. */
  rejected: number;
  /** Of those stored: how many go when the page goes. */
  memoryOnly: number;
}

/**
 * What the functions of `store/sync` work with. A host hands it on with the store, and needs none of it: what
 * it is made of may change with any release.
 */
export interface Outbox {
  /** Where the events are. Each call rejects where the store is closed. */
  log: Pick<EventLog, 'read' | 'move'>;
  /** Of the Web Lock that all pages with the same database share; none where memory keeps the events. */
  lockName: string | undefined;
  /** Aborted when the store is closed. */
  closing: AbortSignal;
}

/** What became of a wish to clear the device. The store is closed in every case. */
export type ClearResult =
  | {
      /**
       * - `deleted`: nothing is left on the device.
       * - `emptied`: every event is gone; the empty database goes when the page that holds it open closes.
       */
      cleared: 'deleted' | 'emptied';
    }
  | { cleared: 'failed'; reason: StorageProblem };

/**
 * An append-only log of events with an outbox: `for await (const event of store) { … }`. Events come out
 * in the order in which they were appended, those of the device before those that only memory has. What is
 * appended while they are read may be left out.
 *
 * Every method rejects where the store is closed. Where the device cannot be read, or its database was
 * closed from outside (by a later release in another page, for example), reading, exporting and sending
 * give what memory has and then reject, until the store is opened again. Each such error says what happened
 * and what to do; none repeats a value.
 */
export interface EventStore extends AsyncIterable<FacilitationEvent> {
  /** Do events that are appended now outlive the page? No where the last write failed, until one succeeds. */
  readonly durable: boolean;
  /** Why events are, or one of them is, kept in memory only. */
  readonly reason: StorageProblem | undefined;
  /**
   * Checks and keeps an event, with its place in the outbox, both or neither. It is answered only when
   * the write has completed. The same event twice is kept once; another event under the same id is
   * refused. A bad event is refused with issues; data never make it throw. It rejects where the store is
   * closed before the event is on the device.
   */
  append(input: unknown): Promise<AppendResult>;
  get(id: string): Promise<FacilitationEvent | undefined>;
  counts(): Promise<StoreCounts>;
  /** What waits to be sent, and what was refused: for the functions of `store/sync`. */
  readonly outbox: Outbox;
  /** Every event as a line of newline-delimited JSON, those in memory only included. */
  exportNdjson(): AsyncIterableIterator<string>;
  /** Deletes everything that the store keeps, and closes it. It never waits for another page. */
  clearThisDevice(): Promise<ClearResult>;
  /** Stops what runs, forgets what is in memory only and lets go of the database. No timer is left. */
  close(): void;
}
