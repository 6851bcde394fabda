import type { FacilitationEvent } from '../../schemas/index.js';
import type { Move } from '../event-log.js';
import type { EventStore } from '../event-store.js';
import { rowsOf } from '../rows.js';

/** An event that the receiver refused, and why. */
export interface RejectedEvent {
  event: FacilitationEvent;
  /** The receiver's own words. */
  reason: string;
}

/** The events that the receiver refused, in the order in which they were appended. */
export async function rejectedEvents(store: Pick<EventStore, 'outbox'>): Promise<RejectedEvent[]> {
  const found: RejectedEvent[] = [];
  for await (const { event, reason = '' } of rowsOf(store.outbox.log, 'rejected')) {
    found.push({ event, reason });
  }
  return found;
}

/** Puts refused events back into the outbox: those named, or all. Gives their number. */
export async function retryRejected(
  store: Pick<EventStore, 'outbox'>,
  ids?: readonly string[],
): Promise<number> {
  const moves: Move[] = [];
  for await (const { event, position } of rowsOf(store.outbox.log, 'rejected')) {
    if (ids?.includes(event.id) ?? true) moves.push({ position, from: 'rejected', to: 'outbox' });
  }
  return store.outbox.log.move(moves);
}
