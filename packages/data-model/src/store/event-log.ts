import type { FacilitationEvent } from '../schemas/index.js';
import type { StorageProblem } from './storage-problem.js';

/** An event and its place in the order of appending. */
export interface LoggedEvent {
  position: number;
  event: FacilitationEvent;
  /** The receiver's own words, for an event that it refused. */
  reason?: string | undefined;
}

export interface Added {
  kept: 'device' | 'memory';
  /** What stood under the same id; nothing was written then. */
  before?: FacilitationEvent | undefined;
  reason?: StorageProblem | undefined;
}

/** Takes an event out of the outbox, or of those refused, and perhaps puts it into the other. */
export interface Move {
  position: number;
  from: 'outbox' | 'rejected';
  to?: 'outbox' | 'rejected' | undefined;
  /** The receiver's own words, where it refuses the event. */
  reason?: string | undefined;
  /** Deletes the event with its row. */
  forget?: boolean | undefined;
}

/** Every event is in `events`; while it waits or is refused, it is in one of the others too. */
export type Table = 'events' | Move['from'];
export const tables = ['events', 'outbox', 'rejected'] as const satisfies readonly Table[];

/** How many events there are in each of `tables`. */
export type TableCounts = [events: number, outbox: number, rejected: number];

/** Where a store keeps its events: memory, or the device. */
export interface EventLog {
  /**
   * Writes the event and its row in the outbox, both or neither, unless its id is there already. The write
   * is begun before this returns, so that closing and clearing come after it.
   */
  add(event: FacilitationEvent): Promise<Added>;
  get(id: string): Promise<FacilitationEvent | undefined>;
  /** The events of a table after a position, all of one moment; none at its end. */
  read(table: Table, after: number, limit: number): Promise<LoggedEvent[]>;
  /** Passes over an event that is not where it is to be taken from, and gives the number of the others. */
  move(moves: readonly Move[]): Promise<number>;
  counts(): Promise<TableCounts>;
}

/** Before the first position. */
export const START = -1;
