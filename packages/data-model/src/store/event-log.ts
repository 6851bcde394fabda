import type { FacilitationEvent } from '../schemas/index.js';
import type { ClearResult, RejectedEvent, StoreCounts } from './event-store.js';
import type { StorageProblem } from './storage-problem.js';

/** An event and its place in the order of appending. */
export interface LoggedEvent {
  position: number;
  event: FacilitationEvent;
}

export interface Added {
  kept: 'device' | 'memory';
  /** What stood under the same id; nothing was written then. */
  before?: FacilitationEvent | undefined;
  reason?: StorageProblem | undefined;
}

/** An answer that takes an event out of the outbox. */
export type Settled =
  | { id: string; result: 'accepted' }
  | { id: string; result: 'rejected'; reason: string };

/** Where a store keeps its events: memory, the device, or the device with memory behind it. */
export interface EventLog {
  /** Writes the event and its row in the outbox, both or neither, unless its id is there already. */
  add(event: FacilitationEvent): Promise<Added>;
  get(id: string): Promise<FacilitationEvent | undefined>;
  /** The next events after a position; none at the end. */
  read(after: number, limit: number): Promise<LoggedEvent[]>;
  /** The next events of the outbox after a position; none at its end. */
  waiting(after: number, limit: number): Promise<LoggedEvent[]>;
  /** Takes events out of the outbox. An id that is not in it is passed over. */
  settle(results: readonly Settled[]): Promise<void>;
  rejected(): Promise<RejectedEvent[]>;
  retryRejected(ids?: readonly string[]): Promise<number>;
  counts(): Promise<StoreCounts>;
  clear(): Promise<ClearResult>;
  close(): void;
}

/** Before the first position. */
export const START = -1;
