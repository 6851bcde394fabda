import { refuseClosed } from '../closed.js';
import type { EventStore } from '../event-store.js';
import { createFlush } from './flush.js';
import { lockAcrossPages, lockInProcess } from './flush-lock.js';
import type { SendEvents, SyncOptions, SyncReport } from './sync-types.js';

/**
 * Hands the events that wait in a store to `send`, oldest first, and keeps its answers. An accepted event
 * leaves the outbox and stays in the log, unless `forgetAccepted` is set; a rejected one stays with its
 * reason. One flush runs at a time, in all pages of an origin; a second waits for its turn. The receiver
 * must take an event whose id it knows as accepted: after a crash an event can be sent again.
 *
 * It rejects where the store is closed, and where the device cannot be read once memory has given what it
 * has. That `send` fails is no such case: the report says so.
 *
 * @throws RangeError for an option that no flush could work with
 *
 * @example
 * const { ended, faults } = await syncEvents(store, send);
 */
export async function syncEvents(
  store: Pick<EventStore, 'outbox'>,
  send: SendEvents,
  options: SyncOptions = {},
): Promise<SyncReport> {
  const { log, lockName, closing } = store.outbox;
  refuseClosed(closing);
  const { report, run } = createFlush(send, options);
  const lock = lockName ? lockAcrossPages(lockName) : lockInProcess(closing);
  const controller = new AbortController();
  const stop = () => controller.abort();
  const over = new AbortController();
  for (const stopper of [closing, options.signal]) {
    if (stopper?.aborted) stop();
    stopper?.addEventListener('abort', stop, { signal: over.signal });
  }
  try {
    const work = () => run(log, controller.signal);
    report.ended = (await lock(controller.signal, work)) ?? 'stopped';
  } catch (error) {
    // Unless it was closed while it read.
    if (!closing.aborted) throw error;
  } finally {
    over.abort();
  }
  return report;
}
