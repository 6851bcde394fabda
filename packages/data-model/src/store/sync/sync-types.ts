import type { FacilitationEvent } from '../../schemas/index.js';
import type { Wait } from './wait.js';

/** The receiver's answer for one event. */
export type SendResult =
  | { id: string; result: 'accepted' }
  | { id: string; result: 'rejected'; reason: string }
  | { id: string; result: 'retry' };

/**
 * Sends a batch and gives an answer for each event. It may throw or reject: the batch is sent again
 * later.
 *
 * @param context its `signal` is aborted when the flush is stopped, and when `sendWithin` is over
 */
export type SendEvents = (
  events: readonly FacilitationEvent[],
  context: { signal: AbortSignal },
) => Promise<readonly SendResult[]>;

export interface SyncOptions {
  /** Most events in one call of `send`. @default 50 */
  batchSize?: number | undefined;
  /**
   * Failures in a row after which the flush gives up. A failure is a batch without any answer, or a round
   * through the outbox that leaves answered events in it; an event that leaves it begins a new row.
   * @default 5
   */
  attempts?: number | undefined;
  /** How long `send` may take, in milliseconds. Then its batch counts as not answered. @default 30000 */
  sendWithin?: number | undefined;
  /** Longest wait after a first failure, in milliseconds; it doubles with each. @default 1000 */
  firstDelay?: number | undefined;
  /** Longest wait of all, in milliseconds. @default 60000 */
  longestDelay?: number | undefined;
  /**
   * Delete an event when it is accepted, with the same write. The store then no longer knows it: it cannot be
   * got, exported or told from another event under its id.
   * @default false
   */
  forgetAccepted?: boolean | undefined;
  /** Stops the flush. Events without an answer stay in the outbox. */
  signal?: AbortSignal | undefined;
  /** From 0 up to 1, as `Math.random`; for tests. */
  random?: (() => number) | undefined;
  /** Resolves after so many milliseconds, or when the signal is aborted; for tests. */
  wait?: Wait | undefined;
}

/** Something that a host should know of a flush. It holds no value of an event and no text of an error. */
export interface SyncFault {
  code: 'send-failed' | 'missing-result' | 'unsent-id' | 'not-recorded';
  /** How many times. */
  count: number;
  /** What happened, and what to do. */
  message: string;
}

/** What a flush did. */
export interface SyncReport {
  /**
   * - `done`: the outbox was empty at the end.
   * - `gave-up`: it failed so often in a row; call `syncEvents` again later.
   * - `stopped`: by the signal, or because the store was closed.
   */
  ended: 'done' | 'gave-up' | 'stopped';
  accepted: number;
  rejected: number;
  /** How many times an event was sent and remained in the outbox. */
  retried: number;
  faults: SyncFault[];
}
